package org.committeeroom.exchange.contacts;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether somebody may be reached in a way, and why (Privacy and Electronic Communications Regulations 2003, regulations
 * 21 and 22). Pure.
 */
@Schema(name = "MayContact")
enum MayContact {
    /** They agreed to it. */
    CONSENTED,
    /** No consent, but a live call is allowed: the number is not on the list of those who want none. */
    SCREENED,
    /** They said no, or took it back. */
    REFUSED,
    /** They objected, were erased, or asked not to be contacted. */
    LEFT_ALONE,
    /** On the Telephone Preference Service's list. */
    LISTED,
    /** Not looked for in that list within 28 days. */
    NOT_SCREENED,
    /** Nobody asked them, and e-mail and texts need that. */
    NOT_ASKED,
    /** There is no number, or no address. */
    UNKNOWN;

    /** A registration takes effect after 28 days, so a screening is good for as long. */
    static final int SCREENING_DAYS = 28;

    boolean allowed() {
        return this == CONSENTED || this == SCREENED;
    }

    /** @param consent null if they were never asked */
    static MayContact call(Contact contact, Boolean consent, LocalDate today) {
        if (contact == null || contact.phone() == null) {
            return UNKNOWN;
        }
        if (contact.suppressed()) {
            return LEFT_ALONE;
        }
        if (consent != null) {
            return consent ? CONSENTED : REFUSED;
        }
        boolean fresh = contact.screenedOn() != null
                && !contact.screenedOn().isBefore(today.minusDays(SCREENING_DAYS))
                && !contact.screenedOn().isAfter(today);
        if (!fresh) {
            return NOT_SCREENED;
        }
        return contact.listed() ? LISTED : SCREENED;
    }

    /** By e-mail or text: with consent only. */
    static MayContact write(Contact contact, String to, Boolean consent) {
        if (to == null) {
            return UNKNOWN;
        }
        if (contact.suppressed()) {
            return LEFT_ALONE;
        }
        return consent == null ? NOT_ASKED : consent ? CONSENTED : REFUSED;
    }
}
