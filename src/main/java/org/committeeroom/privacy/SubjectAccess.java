package org.committeeroom.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Controller;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.HeldEntry;
import org.committeeroom.security.personal.Holdings;
import org.committeeroom.security.personal.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** Gathers all that is held about one person, in words that the person can read (UK GDPR article 15). */
@ApplicationScoped
class SubjectAccess {

    /** Columns of codes: shown as words. Names stay as they are, also where the register shouts them. */
    private static final Set<String> CODES = Set.of(
            "eligible",
            "absent",
            "voted",
            "last_result",
            "last_knock",
            "flags",
            "vote",
            "poll_type",
            "role",
            "needs",
            "state",
            "kind",
            "field",
            "verdict",
            "suppressed",
            "type",
            "result",
            "channel",
            "problem",
            "reason");

    private final Jdbi jdbi;
    private final Clock clock;
    private final Holdings holdings;
    private final Persons persons;
    private final Campaigns campaigns;

    SubjectAccess(Jdbi jdbi, Clock clock, Holdings holdings, Persons persons, Campaigns campaigns) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.holdings = holdings;
        this.persons = persons;
        this.campaigns = campaigns;
    }

    /** @param name the column's, for programs; label and value are for people */
    @Schema(name = "HeldFact")
    record Fact(String name, String label, String value) {}

    @Schema(name = "HeldSection", description = "What one table holds: each entry a list of facts")
    record Section(String table, String title, List<List<Fact>> entries) {}

    @Schema(name = "SubjectAccess")
    record File(
            Instant madeAt,
            String made,
            String madeBy,
            String campaign,
            String candidate,
            Controller controller,
            String name,
            List<String> address,
            List<Section> sections) {}

    @Transactional
    File of(Scope scope, Person person, String by) {
        Campaigns.Facts campaign = campaigns.facts(scope);
        ZoneId zone = campaign.election().timeZone();
        List<HeldEntry> held = jdbi.withHandle(h -> holdings.all().stream()
                .flatMap(each -> each.about(h, scope, person).stream())
                .toList());
        Map<UUID, String> names = persons.names(
                scope,
                held.stream()
                        .flatMap(entry -> entry.facts().values().stream())
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .collect(Collectors.toSet()));
        Map<String, List<List<Fact>>> byTable = new LinkedHashMap<>();
        held.forEach(entry -> byTable.computeIfAbsent(entry.table(), table -> new ArrayList<>())
                .add(facts(entry, names, zone)));
        Instant now = clock.instant();
        return new File(
                now,
                Words.time(now, zone),
                by,
                campaign.name(),
                campaign.candidate(),
                campaign.controller(),
                person.name(),
                person.address(),
                byTable.entrySet().stream()
                        .map(e -> new Section(e.getKey(), Words.table(e.getKey()), e.getValue()))
                        .toList());
    }

    private static List<Fact> facts(HeldEntry entry, Map<UUID, String> names, ZoneId zone) {
        return entry.facts().entrySet().stream()
                .map(fact -> new Fact(
                        fact.getKey(),
                        Words.fact(entry.table(), fact.getKey()),
                        value(fact.getKey(), fact.getValue(), names, zone)))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static String value(String name, Object value, Map<UUID, String> names, ZoneId zone) {
        if (value instanceof UUID id) {
            return names.getOrDefault(id, Words.of("somebody"));
        }
        if (value instanceof Instant time) {
            return Words.time(time, zone);
        }
        if (value instanceof LocalDate day) {
            return Words.day(day);
        }
        if (value instanceof Boolean yes) {
            return Words.of(yes ? "yes" : "no");
        }
        String text = value.toString().strip();
        return CODES.contains(name)
                ? text.toLowerCase(Locale.ROOT).replace('_', ' ').replace(",", ", ")
                : text.replace("\n", ", ");
    }
}
