package org.committeeroom.register.amend;

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
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/**
 * What files made of one elector's entry. Only what was before each change is kept: what a file left behind is what was
 * before the next one, before the entry was merged or taken apart, or what it says now.
 */
record EntryHistory(Scope scope, Handle handle, UUID elector) {

    private static final String LISTING = "x.removed, x.number, x.suffix, d.code, x.surname, x.forename, x.marker,"
            + " x.attainment, x.absent, p.address_lines, p.postcode";

    private static final String PLACES = " left join polling_district d on d.campaign_id = x.campaign_id and d.id ="
            + " x.district_id left join property p on p.campaign_id = x.campaign_id and p.id = x.property_id";

    private static final String BY_FILES = "select x.created, x.import_id, i.finished_at as at, i.filename, " + LISTING
            + " from elector_change x join register_import i on i.campaign_id = x.campaign_id and i.id = x.import_id"
            + PLACES + " where x.campaign_id = :campaign and x.elector_id = :id and i.edition is not null"
            + " order by i.edition";

    private static final String BY_PEOPLE =
            "select false as created, cast(null as uuid) as import_id, w.made_at as at, '' as filename, " + LISTING
                    + " from person_before x join person_decision w on w.campaign_id = x.campaign_id"
                    + " and w.id = x.decision_id" + PLACES
                    + " where x.campaign_id = :campaign and x.elector_id = :id order by w.made_at";

    private static final String NOW =
            "select " + LISTING + " from elector x" + PLACES + " where x.campaign_id = :campaign and x.id = :id";

    /** An entry at one time. */
    private record Entry(boolean removed, Map<RegisterEvent.What, String> says) {

        static Entry of(ResultSet r) throws SQLException {
            Map<RegisterEvent.What, String> says = new EnumMap<>(RegisterEvent.What.class);
            String code = r.getString("code");
            String number =
                    code == null ? null : new ElectorNumber(code, r.getInt("number"), r.getInt("suffix")).toString();
            says.put(RegisterEvent.What.NUMBER, number);
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
    }

    /** @param importId null for what people decided, which is told by the decisions themselves */
    private record Change(UUID importId, Instant at, String file, boolean created, Entry before) {

        List<RegisterEvent> events(Entry after) {
            if (created) {
                return List.of(event(RegisterEvent.Kind.IMPORTED, null, null));
            }
            if (after.removed() != before.removed()) {
                return List.of(event(after.removed() ? RegisterEvent.Kind.GONE : RegisterEvent.Kind.BACK, null, null));
            }
            List<RegisterEvent> events = new ArrayList<>();
            before.says().forEach((what, from) -> {
                if (!Objects.equals(from, after.says().get(what))) {
                    events.add(event(RegisterEvent.Kind.CHANGED, what, after));
                }
            });
            return events;
        }

        private RegisterEvent event(RegisterEvent.Kind kind, RegisterEvent.What what, Entry after) {
            String from = what == null ? null : before.says().get(what);
            String to = what == null ? null : after.says().get(what);
            return new RegisterEvent(at, kind, what, from, to, file, importId, false);
        }
    }

    List<RegisterEvent> events(Corrections corrections) {
        List<Change> changes = new ArrayList<>(changes(BY_FILES));
        changes.addAll(changes(BY_PEOPLE));
        changes.sort(Comparator.comparing(Change::at));
        Entry now = scope.bind(handle.createQuery(NOW))
                .bind("id", elector)
                .map((r, c) -> Entry.of(r))
                .one();
        List<RegisterEvent> events = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (change.importId() == null) {
                continue;
            }
            Change next = i + 1 < changes.size() ? changes.get(i + 1) : null;
            Entry left = next == null ? now : next.before();
            Instant until = next == null ? Instant.MAX : next.at();
            Map<RegisterEvent.What, String> after = new EnumMap<>(left.says());
            after.replaceAll((what, said) -> corrections.without(what, said, change.at(), until));
            events.addAll(change.events(new Entry(left.removed(), after)));
        }
        return events;
    }

    private List<Change> changes(String sql) {
        return scope.bind(handle.createQuery(sql))
                .bind("id", elector)
                .map((r, c) -> new Change(
                        r.getObject("import_id", UUID.class),
                        r.getObject("at", OffsetDateTime.class).toInstant(),
                        r.getString("filename"),
                        r.getBoolean("created"),
                        Entry.of(r)))
                .list();
    }
}
