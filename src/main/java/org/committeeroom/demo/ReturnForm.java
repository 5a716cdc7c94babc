package org.committeeroom.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.returns.NewReturn;

/** A return under construction, with the fields that a phone would send. */
final class ReturnForm {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final UUID id;

    /** What all returns of a campaign have in common: who numbers them, and in which zone the phones are. */
    record Pad(Chance chance, ZoneId zone, DemoSeat seat) {

        ReturnForm sheet(String type, Instant at) {
            return new ReturnForm(chance.id(at), type, at, zone);
        }

        ReturnForm about(String type, Instant at, Voter voter) {
            return sheet(type, at)
                    .with(
                            "elector",
                            Map.of(
                                    "district", seat.code(voter),
                                    "number", voter.number(),
                                    "suffix", voter.suffix()));
        }
    }

    private ReturnForm(UUID id, String type, Instant at, ZoneId zone) {
        this.id = id;
        fields.put("id", id.toString());
        fields.put("type", type);
        fields.put("at", at.atZone(zone).toOffsetDateTime().toString());
    }

    UUID id() {
        return id;
    }

    ReturnForm with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    NewReturn done() {
        return NewReturn.of(fields);
    }
}
