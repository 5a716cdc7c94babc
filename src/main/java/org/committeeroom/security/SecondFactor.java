package org.committeeroom.security;

/** How a member of the staff stands with a second factor, at this sign-in. */
public enum SecondFactor {
    /** The account has none. */
    NONE,
    /** The account has one, and this sign-in did not prove it. */
    NOT_ASKED,
    PROVED
}
