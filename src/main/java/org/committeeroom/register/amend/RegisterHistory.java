package org.committeeroom.register.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What became of an elector's entry from edition to edition, and what people said about it. */
@ApplicationScoped
class RegisterHistory {

    private static final String LISTING = "x.removed, x.number, x.suffix, d.code, x.surname, x.forename, x.marker,"
            + " x.attainment, x.absent, p.address_lines, p.postcode";

    private static final String PLACES = " left join polling_district d on d.campaign_id = x.campaign_id and d.id ="
            + " x.district_id left join property p on p.campaign_id = x.campaign_id and p.id = x.property_id";

    private static final String BY_HAND =
            "select 1 from elector where campaign_id = :campaign and id = :id and (by_hand"
                    + " or exists (select 1 from elector_change x where x.campaign_id = :campaign and x.elector_id = :id"
                    + " and x.by_hand))";

    private final Jdbi jdbi;

    RegisterHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An entry at one time. */
    private record Entry(boolean removed, Map<RegisterEvent.What, String> says) {}

    private record Change(UUID importId, Instant at, String file, boolean created, Entry before) {}

    /** Newest first. */
    @Transactional
    List<RegisterEvent> of(Scope scope, UUID elector) {
        return jdbi.withHandle(h -> {
            List<RegisterEvent> events = new ArrayList<>();
            Corrections corrections = Corrections.of(scope, h, elector);
            events.addAll(added(scope, h, elector));
            events.addAll(editions(scope, h, elector, corrections));
            events.addAll(corrections.events());
            events.addAll(DoorHistory.of(scope, h, elector));
            events.addAll(decisions(scope, h, elector));
            events.sort(Comparator.comparing(RegisterEvent::at).reversed());
            return isAnonymous(scope, h, elector)
                    ? events.stream().map(RegisterEvent::withoutPerson).toList()
                    : events;
        });
    }

    /** Who is an anonymous entry now must not be known by what the entry was before. */
    private static boolean isAnonymous(Scope scope, Handle h, UUID elector) {
        return scope.bind(h.createQuery(
                        "select marker like '%N%' from elector where campaign_id = :campaign" + " and id = :id"))
                .bind("id", elector)
                .mapTo(Boolean.class)
                .one();
    }

    private static List<RegisterEvent> editions(Scope scope, Handle h, UUID elector, Corrections corrections) {
        List<Change> changes = scope.bind(h.createQuery("select x.created, x.import_id, i.finished_at, i.filename, "
                        + LISTING + " from elector_change x join register_import i on i.campaign_id = x.campaign_id"
                        + " and i.id = x.import_id" + PLACES + " where x.campaign_id = :campaign and x.elector_id = :id"
                        + " and i.edition is not null order by i.edition"))
                .bind("id", elector)
                .map((r, c) -> new Change(
                        r.getObject("import_id", UUID.class),
                        r.getObject("finished_at", OffsetDateTime.class).toInstant(),
                        r.getString("filename"),
                        r.getBoolean("created"),
                        entry(r)))
                .list();
        Entry now = scope.bind(h.createQuery("select " + LISTING + " from elector x" + PLACES
                        + " where x.campaign_id = :campaign and x.id = :id"))
                .bind("id", elector)
                .map((r, c) -> entry(r))
                .one();
        List<RegisterEvent> events = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            Entry next = i + 1 < changes.size() ? changes.get(i + 1).before() : now;
            Instant until = i + 1 < changes.size() ? changes.get(i + 1).at() : Instant.MAX;
            Map<RegisterEvent.What, String> after = new EnumMap<>(next.says());
            after.replaceAll((what, said) -> corrections.without(what, said, change.at(), until));
            events.addAll(events(change, new Entry(next.removed(), after)));
        }
        return events;
    }

    private static List<RegisterEvent> events(Change change, Entry after) {
        if (change.created()) {
            return List.of(event(change, RegisterEvent.Kind.IMPORTED, null, null));
        }
        if (after.removed() != change.before().removed()) {
            return List.of(
                    event(change, after.removed() ? RegisterEvent.Kind.GONE : RegisterEvent.Kind.BACK, null, null));
        }
        List<RegisterEvent> events = new ArrayList<>();
        change.before().says().forEach((what, from) -> {
            if (!Objects.equals(from, after.says().get(what))) {
                events.add(event(change, RegisterEvent.Kind.CHANGED, what, after));
            }
        });
        return events;
    }

    private static RegisterEvent event(Change c, RegisterEvent.Kind kind, RegisterEvent.What what, Entry after) {
        return new RegisterEvent(
                c.at(),
                kind,
                what,
                what == null ? null : c.before().says().get(what),
                what == null ? null : after.says().get(what),
                c.file(),
                c.importId(),
                false);
    }

    private static Entry entry(ResultSet r) throws SQLException {
        Map<RegisterEvent.What, String> says = new EnumMap<>(RegisterEvent.What.class);
        String code = r.getString("code");
        says.put(
                RegisterEvent.What.NUMBER,
                code == null ? null : new ElectorNumber(code, r.getInt("number"), r.getInt("suffix")).toString());
        says.put(RegisterEvent.What.SURNAME, r.getString("surname"));
        says.put(RegisterEvent.What.FORENAME, r.getString("forename"));
        says.put(RegisterEvent.What.MARKER, r.getString("marker"));
        says.put(RegisterEvent.What.ATTAINMENT, r.getString("attainment"));
        String absent = r.getString("absent");
        says.put(RegisterEvent.What.ABSENT, absent == null ? null : absent.toLowerCase(Locale.ROOT));
        says.put(
                RegisterEvent.What.PROPERTY,
                DoorHistory.address(r.getString("address_lines"), r.getString("postcode")));
        return new Entry(r.getBoolean("removed"), says);
    }

    private static List<RegisterEvent> added(Scope scope, Handle h, UUID elector) {
        return scope.bind(h.createQuery(BY_HAND))
                .bind("id", elector)
                .map((r, c) -> new RegisterEvent(
                        Ids.madeAt(elector), RegisterEvent.Kind.ADDED_BY_HAND, null, null, null, null, null, false))
                .list();
    }

    private static List<RegisterEvent> decisions(Scope scope, Handle h, UUID elector) {
        return scope.bind(h.createQuery("select x.id, x.verdict, x.made_at, x.ended_at, c.name, o.surname, o.forename"
                        + " from person_decision x left join account c on c.id = x.made_by left join elector o"
                        + " on o.campaign_id = x.campaign_id and o.id = case when x.elector_id = :id then x.other_id"
                        + " else x.elector_id end where x.campaign_id = :campaign and (x.elector_id = :id"
                        + " or x.other_id = :id)"))
                .bind("id", elector)
                .map((r, c) -> new RegisterEvent(
                        r.getObject("made_at", OffsetDateTime.class).toInstant(),
                        r.getString("verdict").equals("SAME")
                                ? RegisterEvent.Kind.MERGED
                                : RegisterEvent.Kind.KEPT_APART,
                        null,
                        null,
                        (r.getString("surname") == null ? "" : r.getString("surname") + ", " + r.getString("forename")),
                        r.getString("name"),
                        r.getObject("id", UUID.class),
                        r.getObject("ended_at") == null))
                .list();
    }
}
