package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Problem;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A return on its way between the centre and a committee room's own copy.
 *
 * @param receivedAt when it came to whoever passes it on
 * @param byKind of whom it came from
 * @param by the account or the device
 * @param elector whom the centre takes it to be about; null where it says nothing of it
 * @param property likewise the door
 */
@Schema(name = "PassedReturn")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PassedReturn(
        @NotNull Instant receivedAt,
        @NotNull Scope.CallerKind byKind,
        @NotNull UUID by,
        UUID elector,
        UUID property,

        @Schema(required = true, implementation = ReturnBody.class, name = "return") @JsonProperty("return") @NotNull
        ObjectNode what) {

    static PassedReturn of(LogRow row) {
        return new PassedReturn(
                row.received(), row.kind(), row.caller(), row.elector(), row.property(), MetReturns.json(row.body()));
    }

    public UUID id() {
        return UUID.fromString(what.path("id").textValue());
    }

    /** Still says what a return has to. */
    boolean readable() {
        List<Problem.Violation> violations = new ArrayList<>();
        ReturnShape.read(what, "", violations);
        return violations.isEmpty();
    }

    /** As the log has it, without a number. */
    LogRow row() {
        NewReturn read = ReturnShape.read(what);
        return new LogRow(
                read.id(),
                null,
                read.type(),
                read.at(),
                receivedAt,
                byKind,
                by,
                elector,
                property,
                read.target(),
                null,
                read.text());
    }
}
