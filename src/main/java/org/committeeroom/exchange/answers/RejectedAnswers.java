package org.committeeroom.exchange.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.committeeroom.register.NameKey;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.HeldEntry;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.Person;
import org.jdbi.v3.core.Handle;

/** Rows that led to nobody, and so know no identifier: a person's are those with the name. */
final class RejectedAnswers implements Holding {

    private static final String TABLE = "answer_import_reject";

    private record Row(UUID file, int number, String raw) {}

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Keeping keeping() {
        return Keeping.CANVASS;
    }

    private static List<Row> of(Handle h, Scope scope, Person person) {
        if (!person.named()) {
            return List.of();
        }
        List<Row> found = new ArrayList<>();
        try (Stream<Row> rows = scope
                .bind(h.createQuery(
                        "select import_id, row_number, raw from answer_import_reject where campaign_id = :campaign"))
                .setFetchSize(1000)
                .map((r, c) ->
                        new Row(r.getObject("import_id", UUID.class), r.getInt("row_number"), r.getString("raw")))
                .stream()) {
            rows.filter(row -> names(row.raw(), person)).forEach(found::add);
        }
        return found;
    }

    private static boolean names(String raw, Person person) {
        String key = ' ' + NameKey.of(raw) + ' ';
        String first = person.forenameKey().split(" ")[0];
        return key.contains(' ' + person.surnameKey() + ' ') && (first.isEmpty() || key.contains(' ' + first + ' '));
    }

    @Override
    public List<HeldEntry> about(Handle h, Scope scope, Person person) {
        return of(h, scope, person).stream()
                .map(row -> {
                    Map<String, Object> facts = new LinkedHashMap<>();
                    facts.put("row", row.raw());
                    return new HeldEntry(TABLE, facts);
                })
                .toList();
    }

    @Override
    public Erased erase(Handle h, Scope scope, Person person) {
        List<Row> rows = of(h, scope, person);
        rows.forEach(row -> scope.bind(h.createUpdate("delete from answer_import_reject where campaign_id = :campaign"
                        + " and import_id = :file and row_number = :row"))
                .bind("file", row.file())
                .bind("row", row.number())
                .execute());
        return Erased.gone(rows.size());
    }

    @Override
    public long destroy(Handle h, Scope scope) {
        return scope.bind(h.createUpdate("delete from answer_import_reject where campaign_id = :campaign"))
                .execute();
    }

    @Override
    public long count(Handle h, Scope scope) {
        return scope.bind(h.createQuery("select count(*) from answer_import_reject where campaign_id = :campaign"))
                .mapTo(Long.class)
                .one();
    }
}
