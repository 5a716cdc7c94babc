package org.committeeroom.privacy;

/** What somebody may ask for about their own data. */
enum RequestKind {
    /** UK GDPR article 15. */
    SUBJECT_ACCESS,
    /** Article 21: not to be contacted any more. */
    OBJECTION,
    /** Article 17. */
    ERASURE
}
