package org.committeeroom.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What may still be kept about those who have objected, or whose data was erased: a phone without a signal may bring
 * answers days later.
 */
final class Suppressed {

    private static final List<String> OPINION = List.of(
            "intention",
            "code",
            "codes",
            "rival",
            "likelihood",
            "flags",
            "issues",
            "language",
            "consent",
            "notes",
            "question",
            "callBackAt");

    private Suppressed() {}

    /** The rows as they may be kept. */
    static Map<UUID, LogRow> heeded(Turn turn, Map<UUID, LogRow> rows) {
        List<UUID> electors = rows.values().stream()
                .map(LogRow::elector)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!turn.suppressing() || electors.isEmpty()) {
            return rows;
        }
        Map<UUID, String> suppressed = new HashMap<>();
        turn.scope()
                .bind(turn.h()
                        .createQuery("select e.id, e.suppressed from unnest(cast(:ids as uuid array)) as given(id)"
                                + " join elector e on e.campaign_id = :campaign and e.id = given.id"
                                + " where e.suppressed is not null"))
                .bindArray("ids", UUID.class, electors)
                .map((r, c) -> suppressed.put(r.getObject("id", UUID.class), r.getString("suppressed")))
                .forEach(previous -> {});
        Map<UUID, LogRow> heeded = new TreeMap<>();
        rows.forEach((id, row) -> heeded.put(id, heeded(row, suppressed.get(row.elector()))));
        return heeded;
    }

    private static LogRow heeded(LogRow row, String how) {
        if (how == null || row.problem() != null) {
            return row;
        }
        ObjectNode body = MetReturns.json(row.body());
        boolean asksTheSame = row.type() == ReturnType.CANVASS
                && "do_not_contact".equals(body.path("result").textValue());
        if (row.type() == ReturnType.UNDO || (how.equals("ERASED") && !asksTheSame)) {
            return row.forgotten(bare(body).toString());
        }
        return row.saying(withoutOpinion(body).toString());
    }

    static ObjectNode bare(ObjectNode body) {
        return body.retain("id", "type", "at", "return");
    }

    static boolean hasOpinion(JsonNode body) {
        return OPINION.stream().anyMatch(body::hasNonNull);
    }

    static ObjectNode withoutOpinion(ObjectNode body) {
        body.remove(OPINION);
        return body;
    }
}
