package org.committeeroom.register.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.committeeroom.register.Eligibility;
import org.committeeroom.register.NameKey;
import org.jdbi.v3.core.statement.Update;

/** What we corrected is corrected again where an import has written over it. */
final class Amendments {

    private static final String WRITTEN_OVER = "select a.id, a.elector_id, a.field, a.amended, a.was, case a.field"
            + " when 'SURNAME' then e.surname when 'FORENAME' then e.forename when 'MARKER' then e.marker"
            + " when 'ATTAINMENT' then cast(e.attainment as varchar(10))"
            + " when 'PROPERTY' then cast(e.property_id as varchar(36)) end as said from elector_amendment a"
            + " join elector_change x on x.campaign_id = a.campaign_id and x.import_id = :import"
            + " and x.elector_id = a.elector_id and not x.created"
            + " join elector e on e.campaign_id = a.campaign_id and e.id = a.elector_id and not e.removed"
            + " where a.campaign_id = :campaign and a.ended_at is null order by a.made_at";

    private final Edition edition;
    private final Eligibility eligibility;
    private final Clock clock;

    Amendments(Edition edition, Eligibility eligibility, Clock clock) {
        this.edition = edition;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    private record Amendment(UUID id, UUID elector, String field, String amended, String was, String said) {}

    /** Where the file says what it said before, ours holds; where it says something new, ours has come to its end. */
    void applyAgain() {
        List<Amendment> amendments = edition.scope()
                .bind(edition.handle().createQuery(WRITTEN_OVER))
                .bind("import", edition.id())
                .map((r, c) -> new Amendment(
                        r.getObject("id", UUID.class),
                        r.getObject("elector_id", UUID.class),
                        r.getString("field"),
                        r.getString("amended"),
                        r.getString("was"),
                        r.getString("said")))
                .list();
        for (Amendment one : amendments) {
            if (Objects.equals(one.said(), one.was())) {
                apply(one);
            } else if (!Objects.equals(one.said(), one.amended())) {
                end(one);
            }
        }
    }

    /** By the import, so that it holds again when that is taken back. */
    private void end(Amendment one) {
        update(
                        "update elector_amendment set ended_at = :now, ended_by = :import where campaign_id = :campaign and id = :id")
                .bind("id", one.id())
                .bind("import", edition.id())
                .bind("now", clock.instant())
                .execute();
    }

    private void apply(Amendment one) {
        String value = one.amended() == null ? "" : one.amended();
        switch (one.field()) {
            case "SURNAME", "FORENAME" -> {
                String column = one.field().equals("SURNAME") ? "surname" : "forename";
                change(one, column + " = :value, " + column + "_key = :key")
                        .bind("value", value)
                        .bind("key", NameKey.of(value))
                        .execute();
            }
            case "MARKER" -> {
                change(one, "marker = :value").bind("value", value).execute();
                reassess(one.elector());
            }
            case "ATTAINMENT" -> {
                change(one, "attainment = :value")
                        .bindByType("value", value.isEmpty() ? null : LocalDate.parse(value), LocalDate.class)
                        .execute();
                reassess(one.elector());
            }
            case "PROPERTY" ->
                change(one, "property_id = :value")
                        .bindByType("value", value.isEmpty() ? null : UUID.fromString(value), UUID.class)
                        .execute();
            default -> throw new IllegalStateException("Unknown field of an amendment: " + one.field());
        }
    }

    private void reassess(UUID elector) {
        String eligible = edition.scope()
                .bind(edition.handle()
                        .createQuery(
                                "select marker, attainment from elector where campaign_id = :campaign and id = :id"))
                .bind("id", elector)
                .map((r, c) -> eligibility
                        .of(r.getString("marker"), r.getObject("attainment", LocalDate.class))
                        .name())
                .one();
        update("update elector set eligible = :eligible where campaign_id = :campaign and id = :id")
                .bind("id", elector)
                .bind("eligible", eligible)
                .execute();
    }

    private Update change(Amendment one, String set) {
        return update("update elector set " + set + " where campaign_id = :campaign and id = :id")
                .bind("id", one.elector());
    }

    private Update update(String sql) {
        return edition.scope().bind(edition.handle().createUpdate(sql));
    }
}
