package org.committeeroom.register.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What became of an elector's entry from edition to edition, and what people said about it. */
@ApplicationScoped
class RegisterHistory {

    private static final String BY_HAND =
            "select 1 from elector where campaign_id = :campaign and id = :id and (by_hand"
                    + " or exists (select 1 from elector_change x where x.campaign_id = :campaign and x.elector_id = :id"
                    + " and x.by_hand))";

    private final Jdbi jdbi;

    RegisterHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Schema(name = "ElectorStanding")
    record Standing(
            @Schema(description = "False for who is in the latest file no more, or was merged with somebody")
            boolean onRegister,

            @Schema(description = "The elector with whom this one was merged", nullable = true)
            UUID mergedInto) {}

    @Transactional
    Standing standing(Scope scope, UUID elector) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(
                        "select removed, merged_into from elector e where " + scope.electors("e") + " and e.id = :id"))
                .bind("id", elector)
                .map((r, c) -> new Standing(!r.getBoolean("removed"), r.getObject("merged_into", UUID.class)))
                .one());
    }

    /** Newest first. */
    @Transactional
    List<RegisterEvent> of(Scope scope, UUID elector) {
        return jdbi.withHandle(h -> {
            List<RegisterEvent> events = new ArrayList<>();
            Corrections corrections = Corrections.of(scope, h, elector);
            events.addAll(added(scope, h, elector));
            events.addAll(new EntryHistory(scope, h, elector).events(corrections));
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

    private static List<RegisterEvent> added(Scope scope, Handle h, UUID elector) {
        return scope.bind(h.createQuery(BY_HAND))
                .bind("id", elector)
                .map((r, c) -> new RegisterEvent(
                        Ids.madeAt(elector), RegisterEvent.Kind.ADDED_BY_HAND, null, null, null, null, null, false))
                .list();
    }

    /** Of two that were merged, as the other was then: who took the other's place has its name now. */
    private static List<RegisterEvent> decisions(Scope scope, Handle h, UUID elector) {
        return scope.bind(h.createQuery("select x.id, x.verdict, x.made_at, x.ended_at, c.name,"
                        + " coalesce(b.surname, o.surname) as surname, coalesce(b.forename, o.forename) as forename"
                        + " from person_decision x left join account c on c.id = x.made_by left join elector o"
                        + " on o.campaign_id = x.campaign_id and o.id = case when x.elector_id = :id then x.other_id"
                        + " else x.elector_id end left join person_before b on b.campaign_id = x.campaign_id"
                        + " and b.decision_id = x.id and b.elector_id = o.id and x.verdict = 'SAME'"
                        + " where x.campaign_id = :campaign and (x.elector_id = :id or x.other_id = :id)"))
                .bind("id", elector)
                .map((r, c) -> new RegisterEvent(
                        r.getObject("made_at", OffsetDateTime.class).toInstant(),
                        r.getString("verdict").equals("SAME")
                                ? RegisterEvent.Kind.MERGED
                                : RegisterEvent.Kind.KEPT_APART,
                        null,
                        null,
                        name(r.getString("surname"), r.getString("forename")),
                        r.getString("name"),
                        r.getObject("id", UUID.class),
                        r.getObject("ended_at") == null))
                .list();
    }

    /** Surname first; of whom there is no name, nothing. */
    private static String name(String surname, String forename) {
        return Stream.of(surname, forename)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
