package org.committeeroom.canvass;

/** What a walk is for, and so whose doors are on it. */
public enum WalkKind {
    /** Everybody who may vote here. */
    CANVASS("e.eligible <> 'NO'", ""),
    /** Promises; cut from those not known to have voted. */
    KNOCK_UP("e.eligible <> 'NO' and s.intention = 1", " and s.voted is null"),
    /** Those to whom a ballot paper is sent. */
    POSTAL("e.eligible <> 'NO' and e.absent in ('POSTAL', 'POSTAL_PROXY')", ""),
    /** Every door where somebody may be written to, also those who may not vote here. */
    LEAFLET("true", "");

    private final String about;
    private final String stillToDo;

    WalkKind(String about, String stillToDo) {
        this.about = about;
        this.stillToDo = stillToDo;
    }

    /**
     * The electors whom such a walk is about, for a query with elector e and elector_state s: never people who are no
     * longer there or who do not want to be contacted, and nobody who is overseas (marker F): they get post.
     */
    String electors() {
        return "not e.removed and e.marker not like '%F%' and not coalesce(s.do_not_contact, false) and not coalesce(s.gone, false) and "
                + about;
    }

    /** Whom somebody has just met is left in peace for some days. */
    boolean rests() {
        return this == CANVASS || this == POSTAL;
    }

    /** Those for whom somebody has to go now. */
    String electorsToVisit() {
        return electors() + stillToDo;
    }
}
