package org.committeeroom.returns;

/** How it is known that somebody has voted, the strongest first. */
public enum Voted {
    /** A teller took the number. */
    TOLD,
    /** Said so at the door on polling day. */
    REPORTED,
    /** Said that the postal vote has been sent back. */
    POSTED
}
