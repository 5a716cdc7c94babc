package org.committeeroom.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;

/**
 * A question as the office sees it.
 *
 * @param id of the return that brought it
 * @param asker null if it is not known (yet) who it was; {@code name} and {@code place} are then as they were said
 * @param consent to what ways of answering they said yes
 */
@Schema(name = "Question")
record Question(
        UUID id,
        Instant at,
        String question,
        @Schema(nullable = true) Asker asker,
        String name,
        String place,
        List<String> consent,
        @Schema(nullable = true) String language,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) Instant closedAt) {

    /** Joins to a return {@code r} whom it is about, if that is known. */
    static final String ASKER = " left join elector e on e.campaign_id = r.campaign_id and e.id = r.elector_id"
            + " left join polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id"
            + " left join property p on p.campaign_id = e.campaign_id and p.id = e.property_id";

    static final String ASKER_COLUMNS =
            "e.id as elector, e.forename, e.surname, d.code, e.number, e.suffix," + " p.address_lines, p.postcode";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Schema(name = "Asker")
    record Asker(UUID id, String name, String district, int number, int suffix, List<String> lines, String postcode) {}

    static Asker asker(ResultSet r) throws SQLException {
        UUID elector = r.getObject("elector", UUID.class);
        String lines = r.getString("address_lines");
        return elector == null
                ? null
                : new Asker(
                        elector,
                        (r.getString("forename") + ' ' + r.getString("surname")).strip(),
                        r.getString("code"),
                        r.getInt("number"),
                        r.getInt("suffix"),
                        lines == null ? List.of() : lines.lines().toList(),
                        r.getString("postcode"));
    }

    static Map<UUID, Asker> askers(Handle h, Scope scope, Collection<UUID> electors) {
        return electors.isEmpty()
                ? Map.of()
                : scope
                        .bind(h.createQuery(
                                "select " + ASKER_COLUMNS + " from unnest(cast(:ids as uuid array)) as r(elector_id)"
                                        + ASKER.replace("r.campaign_id", ":campaign")))
                        .bindArray("ids", UUID.class, electors)
                        .map((r, c) -> asker(r))
                        .stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(Asker::id, each -> each));
    }

    static Instant time(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Question of(UUID id, Instant at, String body, Asker asker, String answer, Instant closedAt) {
        JsonNode said = read(body);
        return new Question(
                id,
                at,
                said.path("question").asText(""),
                asker,
                nameIn(said),
                placeIn(said),
                consentIn(said),
                said.path("language").textValue(),
                answer,
                closedAt);
    }

    /** As it was said; empty for an elector of the register. */
    static String nameIn(JsonNode said) {
        Met met = Met.of(said);
        return met == null ? "" : met.name();
    }

    static String placeIn(JsonNode said) {
        Met met = Met.of(said);
        return met == null
                ? ""
                : (met.address() + ' ' + said.path("met").path("postcode").asText("")).strip();
    }

    static List<String> consentIn(JsonNode said) {
        return List.of("phone", "email", "sms").stream()
                .filter(way -> "yes".equals(said.path("consent").path(way).textValue()))
                .toList();
    }

    static String text(String body, String field) {
        return read(body).path(field).asText("");
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A return in the log is not JSON", e);
        }
    }
}
