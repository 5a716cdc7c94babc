package org.committeeroom.exchange.answers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.committeeroom.returns.CanvassResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a code of the other system stands for here.
 *
 * @param column result or intention
 * @param code as it stands in the file
 * @param result null: nothing is said of it
 * @param intention the key of a code of the campaign; null: no intention
 */
@Schema(name = "AnswerCode")
record AnswerCode(
        @NotNull AnswerColumn column,
        @NotNull @Size(max = 60) String code,
        @Schema(nullable = true) CanvassResult result,

        @Size(max = 30) @Schema(nullable = true) String intention) {}
