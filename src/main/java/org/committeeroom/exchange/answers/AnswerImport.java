package org.committeeroom.exchange.answers;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of answers that were canvassed with another system.
 *
 * @param imported answers that were new here
 * @param known answers that were here already: from another file, or from this one before
 * @param rejected rows that were not taken
 * @param unstored intentions that were not stored, because an independent's campaign needs consent to
 */
@Schema(name = "AnswerImport")
record AnswerImport(
        UUID id,
        @Schema(nullable = true) String filename,
        State state,
        int rowsRead,
        int imported,
        int known,
        int rejected,
        int unstored,
        @Schema(nullable = true) String problem,
        Instant madeAt,
        @Schema(nullable = true) Instant finishedAt) {

    @Schema(name = "AnswerImportState")
    enum State {
        NEEDS_MAPPING,
        NEEDS_CODES,
        RUNNING,
        COMPLETED,
        FAILED,
        TAKEN_BACK
    }
}
