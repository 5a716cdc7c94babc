package org.committeeroom.districts.boundaries;

/** What a boundary goes round. */
public enum BoundaryKind {
    DISTRICT,
    WARD
}
