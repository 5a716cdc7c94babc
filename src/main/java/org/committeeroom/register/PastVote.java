package org.committeeroom.register;

import java.time.LocalDate;
import org.committeeroom.campaign.ElectionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the marked register of a past poll says of an elector. No row: not on that register, or it is not here. */
@Schema(name = "PastVote")
public record PastVote(LocalDate pollDate, ElectionType pollType, How how) {

    /** How somebody voted; never for whom. */
    @Schema(name = "PastVoteHow")
    public enum How {
        IN_PERSON,
        POSTAL,
        PROXY,
        /** Voted; the file does not say which way. */
        VOTED,
        NOT
    }
}
