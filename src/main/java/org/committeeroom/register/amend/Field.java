package org.committeeroom.register.amend;

/** What can be corrected of what the register says; kept in {@code elector_amendment.field}. */
enum Field {
    SURNAME,
    FORENAME,
    MARKER,
    ATTAINMENT,
    PROPERTY
}
