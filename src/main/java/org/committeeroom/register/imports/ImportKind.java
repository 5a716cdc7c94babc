package org.committeeroom.register.imports;

/** What a file is, which decides what its rows do to the register. */
public enum ImportKind {
    /** The whole register: who is no longer in it is removed. */
    FULL,
    /** A notice of alteration: additions, changes and deletions. */
    UPDATE,
    /** The list of those who vote by post or proxy, replacing the one before. */
    ABSENT_VOTERS,
    /** The officers' copy after the poll, which shows who has voted. */
    MARKED;

    /** Whether it has the columns of a register; the others are lists of numbers with this and that. */
    boolean isRegister() {
        return this == FULL || this == UPDATE;
    }
}
