package org.committeeroom.register.amend;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** What people corrected in one elector's entry, the oldest first. */
record Corrections(List<Correction> all) {

    private static final String DOOR =
            "(select replace(p.address_lines, '\n', ', ') || coalesce(', ' || p.postcode, '') from property p"
                    + " where p.campaign_id = a.campaign_id and cast(p.id as varchar(36)) = %s)";

    /** @param ended null while it holds */
    private record Correction(RegisterEvent event, Instant ended) {

        boolean holdsAt(Instant time) {
            return !event.at().isAfter(time) && (ended == null || ended.isAfter(time));
        }

        boolean isMadeBetween(Instant from, Instant until) {
            return event.at().isAfter(from) && event.at().isBefore(until);
        }
    }

    static Corrections of(Scope scope, Handle h, UUID elector) {
        return new Corrections(scope.bind(h.createQuery(
                        "select a.id, a.field, a.made_at, a.ended_at, c.name, case when a.field =" + " 'PROPERTY' then "
                                + DOOR.formatted("a.amended") + " else a.amended end as amended,"
                                + " case when a.field = 'PROPERTY' then " + DOOR.formatted("a.was")
                                + " else a.was end as was"
                                + " from elector_amendment a left join account c on c.id = a.made_by"
                                + " where a.campaign_id = :campaign and a.elector_id = :id order by a.made_at"))
                .bind("id", elector)
                .map((r, c) -> {
                    OffsetDateTime ended = r.getObject("ended_at", OffsetDateTime.class);
                    RegisterEvent event = new RegisterEvent(
                            r.getObject("made_at", OffsetDateTime.class).toInstant(),
                            RegisterEvent.Kind.AMENDED,
                            RegisterEvent.What.valueOf(r.getString("field")),
                            r.getString("was"),
                            r.getString("amended"),
                            r.getString("name"),
                            r.getObject("id", UUID.class),
                            ended == null);
                    return new Correction(event, ended == null ? null : ended.toInstant());
                })
                .list());
    }

    List<RegisterEvent> events() {
        return all.stream().map(Correction::event).toList();
    }

    /**
     * What an entry said right after an import, given what it said before the next one or says now: what people corrected
     * in between was not the import's.
     */
    String without(RegisterEvent.What what, String said, Instant imported, Instant next) {
        List<Correction> ofIt =
                all.stream().filter(one -> one.event().what() == what).toList();
        Optional<Correction> held =
                ofIt.stream().filter(one -> one.holdsAt(imported)).findFirst();
        if (held.isPresent()) {
            return held.get().event().to();
        }
        return ofIt.stream()
                .filter(one -> one.isMadeBetween(imported, next))
                .findFirst()
                .map(one -> one.event().from())
                .orElse(said);
    }
}
