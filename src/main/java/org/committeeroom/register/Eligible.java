package org.committeeroom.register;

/** Whether an elector may vote in the campaign's election. */
public enum Eligible {
    YES,
    NO,
    /** The register does not say enough: a person looks. Counted as eligible until then. */
    CHECK
}
