package org.committeeroom.privacy;

/** How far somebody is left alone. */
enum LeftAlone {
    /** Is not contacted any more, and no opinion is kept. */
    OBJECTED,
    /** Nothing that we learned is kept. */
    ERASED;

    LeftAlone stronger(LeftAlone other) {
        return compareTo(other) > 0 ? this : other;
    }
}
