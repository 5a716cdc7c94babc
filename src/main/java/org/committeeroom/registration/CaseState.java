package org.committeeroom.registration;

public enum CaseState {
    /** Somebody of ours has something to do. */
    OPEN,
    /** The application is with the registration officer. */
    WAITING,
    /** Registered, or whatever else was needed is there. */
    DONE,
    /** Given up, or not wanted any more. */
    CLOSED
}
