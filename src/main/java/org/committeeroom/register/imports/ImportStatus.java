package org.committeeroom.register.imports;

/** How far an import has got. */
enum ImportStatus {
    QUEUED,
    RUNNING,
    /** The file is a table, but the titles of its columns are not known. */
    NEEDS_MAPPING,
    COMPLETED,
    /** The register is as it was before. */
    FAILED,
    /** It was completed, and has been taken back since. */
    UNDONE
}
