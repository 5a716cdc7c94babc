package org.committeeroom.security.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done, in the coarsest terms. */
@Schema(name = "AuditKind")
public enum Kind {
    SAW,
    CHANGED,
    EXPORTED,
    PRINTED,
    /** Gave or ended access. */
    GRANTED,
    /** Signed in or out, was refused, or changed how. */
    SIGNED_IN,
    /** Asked for what is not the caller's. */
    REFUSED,
    /** The program itself: returns that came, runs that ended badly. */
    PROGRAM
}
