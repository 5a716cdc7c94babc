package org.committeeroom.registration;

import java.util.List;

/** What somebody lacks to be able to vote, and by which deadlines of the timetable it must be there. */
public enum Need {
    /** Is on no register. */
    REGISTRATION("registration"),
    /** Is on the register, but of another address. */
    NEW_ADDRESS("registration"),
    /** Has no fixed address: form ITR-N-E or its like (Representation of the People Act 1983 s.7B). */
    DECLARATION_OF_LOCAL_CONNECTION("registration"),
    /** Somewhere that the poll card can be sent to, or from where it can be fetched. */
    ADDRESS_FOR_POST("registration"),
    /** The officer asked for evidence of who this is. */
    EVIDENCE("registration"),
    POSTAL_VOTE("postal", "absent_vote_ni"),
    PROXY_VOTE("proxy", "absent_vote_ni"),
    /** Has none of the documents that stations accept. */
    PHOTO_ID("voter_authority_certificate");

    private final List<String> deadlines;

    Need(String... deadlines) {
        this.deadlines = List.of(deadlines);
    }

    /** Whether this must be settled by the deadline with the code; some exist in some nations only. */
    boolean endsWith(String deadline) {
        return deadlines.contains(deadline);
    }
}
