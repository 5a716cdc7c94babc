package org.committeeroom.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that the register says of an elector, and what follows from it for the right to vote in an election. */
@Schema(name = "GroundOfRightToVote")
public record Ground(
        Why why,

        @Schema(
                description = "The letter; empty for electors without a marker, null where it is not about a marker",
                nullable = true)
        String marker,

        Eligible answer,

        @Schema(description = "The law or the guidance that says so; null where none does", nullable = true)
        String source) {

    /** What it is about. */
    @Schema(name = "GroundOfRightToVoteKind")
    public enum Why {
        MARKER,
        /** A letter that is in no table. */
        UNKNOWN_MARKER,
        /** Of two letters one says yes and the other no. */
        CONTRADICTION,
        /** The day on which the elector comes of age. */
        AGE,
        /** Nobody knows yet whether they are registered. */
        ADDED_BY_HAND,
        /** The officer's file has a date that is neither an 18th birthday to come nor an adult's birth. */
        ODD_DATE
    }

    static Ground of(Why why, Eligible answer) {
        return new Ground(why, null, answer, null);
    }
}
