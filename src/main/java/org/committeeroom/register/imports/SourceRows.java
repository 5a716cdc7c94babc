package org.committeeroom.register.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeeroom.register.NameKey;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.HeldEntry;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.Person;
import org.jdbi.v3.core.Handle;

/** Rows of files as they came, which know no identifiers: a person's are those with the name. */
final class SourceRows implements Holding {

    private final String table;

    SourceRows(String table) {
        this.table = table;
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public Keeping keeping() {
        return Keeping.REGISTER;
    }

    private record Lines(String file, String header, String text) {}

    @Override
    public List<HeldEntry> about(Handle h, Scope scope, Person person) {
        if (!person.named()) {
            return List.of();
        }
        List<HeldEntry> found = new ArrayList<>();
        String column = table.equals("edition_rows") ? "lines" : "raw";
        try (var blocks = scope
                .bind(h.createQuery("select i.filename, i.header, t." + column + " as source from "
                        + table + " t join register_import i on i.campaign_id = t.campaign_id and i.id ="
                        + " t.import_id where t.campaign_id = :campaign"))
                .setFetchSize(1)
                .map((r, c) -> new Lines(
                        r.getString("filename"),
                        r.getString("header"),
                        column.equals("raw") ? r.getString("source") : KeptRows.inflated(r.getBytes("source"))))
                .stream()) {
            blocks.forEach(block -> block.text()
                    .lines()
                    .filter(line -> names(line, person))
                    .forEach(line -> found.add(entry(block, line))));
        }
        return found;
    }

    private HeldEntry entry(Lines block, String line) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (block.file() != null) {
            facts.put("filename", block.file());
        }
        if (block.header() != null) {
            facts.put("header", block.header());
        }
        facts.put("row", line);
        return new HeldEntry(table, facts);
    }

    private static boolean names(String line, Person person) {
        String key = ' ' + NameKey.of(line) + ' ';
        String first = person.forenameKey().split(" ")[0];
        return key.contains(' ' + person.surnameKey() + ' ') && (first.isEmpty() || key.contains(' ' + first + ' '));
    }

    @Override
    public Erased erase(Handle h, Scope scope, Person person) {
        return Erased.kept(about(h, scope, person).size(), Erased.Reason.OFFICIAL_RECORD);
    }

    @Override
    public long destroy(Handle h, Scope scope) {
        return scope.bind(h.createUpdate("delete from " + table + " where campaign_id = :campaign"))
                .execute();
    }

    @Override
    public long count(Handle h, Scope scope) {
        return scope.bind(h.createQuery("select count(*) from " + table + " where campaign_id = :campaign"))
                .mapTo(Long.class)
                .one();
    }
}
