package org.committeeroom.returns;

/** How far somebody's lift to the poll is. */
public enum LiftState {
    REQUESTED,
    /** To a driver, who has not answered yet. */
    ASSIGNED,
    /** By the driver. */
    ACCEPTED,
    /** To fetch them. */
    ON_THE_WAY,
    PICKED_UP,
    DONE,
    CANCELLED
}
