package org.committeeroom.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.HeldEntry;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.Person;
import org.jdbi.v3.core.Handle;

/**
 * The log as far as it is about somebody. It is not shortened: of an erased return its id, type and times stay, so that
 * the phone that sends it again is told that it is there, and nothing comes back.
 */
final class ReturnLogHolding implements Holding {

    @Override
    public String table() {
        return "return_log";
    }

    @Override
    public Keeping keeping() {
        return Keeping.CANVASS;
    }

    @Override
    public List<HeldEntry> about(Handle h, Scope scope, Person person) {
        return Stream.of(of(h, scope, person), waiting(h, scope, person, false), ofHousehold(h, scope, person))
                .flatMap(List::stream)
                .map(row -> new HeldEntry(table(), facts(row)))
                .toList();
    }

    @Override
    public Erased erase(Handle h, Scope scope, Person person) {
        List<LogRow> gone = Stream.concat(of(h, scope, person).stream(), waiting(h, scope, person, true).stream())
                .toList();
        gone.forEach(
                row -> write(h, scope, row.id(), bare(row), "elector_id = null, property_id = null, problem = null"));
        List<LogRow> household = ofHousehold(h, scope, person);
        household.forEach(row -> write(h, scope, row.id(), withoutWords(row), "problem = problem"));
        return new Erased(gone.size(), household.size(), household.isEmpty() ? null : Erased.Reason.OF_SEVERAL_PEOPLE);
    }

    @Override
    public int object(Handle h, Scope scope, Person person) {
        List<LogRow> opinions = Stream.concat(of(h, scope, person).stream(), waiting(h, scope, person, true).stream())
                .filter(row -> Suppressed.hasOpinion(MetReturns.json(row.body())))
                .toList();
        opinions.forEach(row ->
                write(h, scope, row.id(), Suppressed.withoutOpinion(MetReturns.json(row.body())), "problem = problem"));
        return opinions.size();
    }

    @Override
    public long destroy(Handle h, Scope scope) {
        return scope.bind(h.createUpdate("delete from return_log where campaign_id = :campaign"))
                .execute();
    }

    @Override
    public long count(Handle h, Scope scope) {
        return scope.bind(h.createQuery("select count(*) from return_log where campaign_id = :campaign"))
                .mapTo(Long.class)
                .one();
    }

    private static List<LogRow> of(Handle h, Scope scope, Person person) {
        return scope.bind(
                        h.createQuery(
                                "select r.* from unnest(cast(:ids as uuid array)) as given(id) join return_log r"
                                        + " on r.campaign_id = :campaign and r.elector_id = given.id order by r.counted_at, r.id"))
                .bindArray("ids", UUID.class, person.ids())
                .map((r, c) -> LogRow.read(r))
                .list();
    }

    private static List<LogRow> ofHousehold(Handle h, Scope scope, Person person) {
        if (person.property() == null) {
            return List.of();
        }
        return scope.bind(h.createQuery("select r.* from return_log r where r.campaign_id = :campaign"
                        + " and r.property_id = :door order by r.counted_at, r.id"))
                .bind("door", person.property())
                .map((r, c) -> LogRow.read(r))
                .list();
    }

    /** Returns that are held and speak of the person, by id or by name. */
    private static List<LogRow> waiting(Handle h, Scope scope, Person person, boolean sure) {
        return scope
                .bind(h.createQuery("select r.* from return_log r where r.campaign_id = :campaign"
                        + " and r.problem is not null order by r.counted_at, r.id"))
                .map((r, c) -> LogRow.read(r))
                .stream()
                .filter(row -> speaksOf(MetReturns.json(row.body()), person, sure))
                .toList();
    }

    /** @param sure only where no other of that surname can be meant */
    private static boolean speaksOf(JsonNode body, Person person, boolean sure) {
        String id = body.path("elector").path("id").asText("");
        if (person.ids().stream().anyMatch(each -> each.toString().equalsIgnoreCase(id))) {
            return true;
        }
        Met met = Met.of(body);
        return met != null
                && person.named()
                && (sure
                        ? met.whole(person.surnameKey(), person.forenameKey())
                        : met.named(person.surnameKey(), person.forenameKey()));
    }

    private static void write(Handle h, Scope scope, UUID id, ObjectNode body, String more) {
        scope.bind(h.createUpdate(
                        "update return_log set body = :body, " + more + " where campaign_id = :campaign and id = :id"))
                .bind("body", body.toString())
                .bind("id", id)
                .execute();
    }

    private static ObjectNode bare(LogRow row) {
        return Suppressed.bare(MetReturns.json(row.body()));
    }

    /** What was said of everybody at the door stays; words about one of them may not. */
    private static ObjectNode withoutWords(LogRow row) {
        ObjectNode body = MetReturns.json(row.body());
        body.remove(List.of("notes", "question"));
        return body;
    }

    private static Map<String, Object> facts(LogRow row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("at", row.at());
        facts.put("type", row.type().name().toLowerCase(java.util.Locale.ROOT));
        add(facts, "", MetReturns.json(row.body()).remove(List.of("id", "at", "type", "elector", "return")));
        if (row.property() != null) {
            facts.put("household", true);
        }
        if (row.problem() != null) {
            facts.put("problem", row.problem().code());
        }
        facts.put("received_at", row.received());
        facts.put("caller_id", row.caller());
        return facts;
    }

    private static void add(Map<String, Object> facts, String prefix, JsonNode fields) {
        fields.properties().forEach(field -> {
            String name = prefix + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject()) {
                add(facts, name + '.', value);
            } else if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                facts.put(name, value.isTextual() ? value.textValue() : value.toString());
            }
        });
    }
}
