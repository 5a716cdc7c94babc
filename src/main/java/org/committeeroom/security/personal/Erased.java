package org.committeeroom.security.personal;

/**
 * What an erasure did to one table.
 *
 * @param gone how many entries no longer say anything about the person
 * @param kept how many still do
 * @param why the law lets these stay; null if none do
 */
public record Erased(int gone, int kept, Reason why) {

    public static Erased gone(int entries) {
        return new Erased(entries, 0, null);
    }

    public static Erased kept(int entries, Reason why) {
        return new Erased(0, entries, entries == 0 ? null : why);
    }

    /** Why something may stay although its subject asked for its erasure (UK GDPR article 17(3)). */
    public enum Reason {
        /** The register and its lists are held as the registration officer gave them, for as long as the law allows. */
        OFFICIAL_RECORD,
        /** Shows what was done with the register's entry, without which imports would bring the error back. */
        REGISTER_HISTORY,
        /** Is also about others. */
        OF_SEVERAL_PEOPLE,
        /** Shows who was given access, which the campaign must be able to say. */
        ACCOUNTABILITY
    }
}
