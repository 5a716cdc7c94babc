package org.committeeroom.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.platform.Database;
import org.committeeroom.platform.Ids;
import org.committeeroom.register.ReturnsOfPeople;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who has consented to what: at the door, or to the office. The latest word counts. */
@ApplicationScoped
public class Consents {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Database.Kind kind;
    private final ReturnsOfPeople returns;
    private final Sequencer sequencer;

    Consents(Jdbi jdbi, Clock clock, Database.Kind kind, ReturnsOfPeople returns, Sequencer sequencer) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.kind = kind;
        this.returns = returns;
        this.sequencer = sequencer;
    }

    /**
     * @param words what was asked, or how it was taken back; null where the return does not say
     * @param by account or phone
     * @param stands nothing newer was said of this channel
     */
    public record Said(ConsentChannel channel, boolean given, Instant at, String words, UUID by, boolean stands) {}

    private record Spoken(UUID elector, Said said) {}

    /** Of one person, who may be several entries of the register; newest first. */
    @Transactional
    public List<Said> of(Scope scope, Set<UUID> person) {
        return newestFirst(spoken(scope, person).stream().map(Spoken::said).toList());
    }

    /** Of many people; newest first. */
    @Transactional
    public Map<UUID, List<Said>> ofEach(Scope scope, Set<UUID> electors) {
        return spoken(scope, electors).stream()
                .collect(Collectors.groupingBy(
                        Spoken::elector,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Spoken::said, Collectors.toList()), Consents::newestFirst)));
    }

    private List<Spoken> spoken(Scope scope, Set<UUID> electors) {
        return jdbi.withHandle(
                h -> Stream.concat(atTheDoor(h, scope, electors).stream(), toTheOffice(h, scope, electors).stream())
                        .toList());
    }

    private static List<Said> newestFirst(List<Said> all) {
        Set<ConsentChannel> seen = EnumSet.noneOf(ConsentChannel.class);
        return all.stream()
                .sorted(Comparator.comparing(Said::at).reversed())
                .map(s -> new Said(s.channel(), s.given(), s.at(), s.words(), s.by(), seen.add(s.channel())))
                .toList();
    }

    /** Whether somebody may be reached in this way. Whoever sends or calls asks here. */
    @Transactional
    public boolean allows(Scope scope, UUID elector, ConsentChannel channel) {
        return of(scope, Set.of(elector)).stream()
                .anyMatch(said -> said.channel() == channel && said.stands() && said.given());
    }

    private record Row(
            UUID elector, UUID id, ReturnType type, Instant counted, UUID target, UUID caller, JsonNode body) {

        JsonNode consent() {
            return body.path("consent");
        }

        Said said(ConsentChannel channel) {
            boolean given = "yes".equals(consent().path(channel.field()).textValue());
            return new Said(channel, given, counted, consent().path("words").textValue(), caller, false);
        }
    }

    private static List<Spoken> atTheDoor(Handle h, Scope scope, Set<UUID> electors) {
        List<Row> rows = scope.bind(h.createQuery(
                        "select r.elector_id, r.id, r.type, r.counted_at, r.target_id, r.caller_id, r.body"
                                + " from unnest(cast(:ids as uuid array)) as given(id) join return_log r"
                                + " on r.campaign_id = :campaign and r.elector_id = given.id"))
                .bindArray("ids", UUID.class, electors)
                .map((r, c) -> new Row(
                        r.getObject("elector_id", UUID.class),
                        r.getObject("id", UUID.class),
                        ReturnType.valueOf(r.getString("type")),
                        r.getObject("counted_at", OffsetDateTime.class).toInstant(),
                        r.getObject("target_id", UUID.class),
                        r.getObject("caller_id", UUID.class),
                        MetReturns.json(r.getString("body"))))
                .list();
        Set<UUID> undone = Undone.among(rows.stream()
                .map(r -> new Entry(r.id(), r.type(), r.counted(), r.counted(), false, r.target(), null))
                .toList());
        return rows.stream()
                .filter(r -> !undone.contains(r.id()))
                .flatMap(r -> Arrays.stream(ConsentChannel.values())
                        .filter(channel -> r.consent().hasNonNull(channel.field()))
                        .map(channel -> new Spoken(r.elector(), r.said(channel))))
                .toList();
    }

    private static List<Spoken> toTheOffice(Handle h, Scope scope, Set<UUID> electors) {
        return scope.bind(h.createQuery("select c.* from unnest(cast(:ids as uuid array)) as given(id)"
                        + " join consent_record c on c.campaign_id = :campaign and c.elector_id = given.id"))
                .bindArray("ids", UUID.class, electors)
                .map((r, c) -> new Spoken(
                        r.getObject("elector_id", UUID.class),
                        new Said(
                                ConsentChannel.valueOf(r.getString("channel")),
                                r.getBoolean("given"),
                                r.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                                r.getString("words"),
                                r.getObject("recorded_by", UUID.class),
                                false)))
                .list();
    }

    /** Keeps what somebody told the office. Without consent to note it, an intention goes at once. */
    public void record(
            Scope scope, Set<UUID> person, UUID elector, ConsentChannel channel, boolean given, String words) {
        returns.meanwhile(scope, () -> {
            jdbi.useHandle(h -> {
                Turn turn = Turn.hold(Scope.ofProgram(scope.campaign()), h, kind);
                insert(h, scope, elector, channel, given, words);
                if (channel == ConsentChannel.INTENTION && !given) {
                    forgetIntentions(h, scope, person);
                    new States(turn, kind).recompute(person, List.of());
                }
            });
            return null;
        });
        sequencer.changed(Scope.ofProgram(scope.campaign()), person);
    }

    private void insert(Handle h, Scope scope, UUID elector, ConsentChannel channel, boolean given, String words) {
        scope.bind(
                        h.createUpdate(
                                "insert into consent_record (campaign_id, id, elector_id, channel, given, words,"
                                        + " recorded_by, recorded_at) values (:campaign, :id, :elector, :channel, :given, :words, :by, :now)"))
                .bind("id", Ids.next())
                .bind("elector", elector)
                .bind("channel", channel.name())
                .bind("given", given)
                .bind("words", words.replace("\0", ""))
                .bind("by", scope.caller())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static void forgetIntentions(Handle h, Scope scope, Set<UUID> person) {
        scope.bind(h.createQuery("select r.* from unnest(cast(:ids as uuid array)) as given(id) join return_log r"
                        + " on r.campaign_id = :campaign and r.elector_id = given.id"))
                .bindArray("ids", UUID.class, person)
                .map((r, c) -> LogRow.read(r))
                .list()
                .forEach(row -> {
                    ObjectNode body = MetReturns.json(row.body());
                    if (body.hasNonNull("intention") || body.hasNonNull("rival") || body.hasNonNull("likelihood")) {
                        body.remove(List.of("intention", "code", "codes", "rival", "likelihood"));
                        scope.bind(
                                        h.createUpdate(
                                                "update return_log set body = :body where campaign_id = :campaign and id = :id"))
                                .bind("body", body.toString())
                                .bind("id", row.id())
                                .execute();
                    }
                });
    }
}
