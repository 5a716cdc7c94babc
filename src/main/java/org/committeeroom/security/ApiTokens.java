package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.audit.AuditLog;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Tokens of programs. Like a device's, a token names its campaign and itself, and only the digest of its secret is kept. */
@ApplicationScoped
class ApiTokens {

    /** By which people, and programs that look for secrets in the wrong place, know one; no other token has a tilde. */
    private static final String PREFIX = "crt~";

    private static final int ID_LENGTH = 22;
    private static final Duration USED_EVERY = Duration.ofMinutes(1);

    private static final String ALL = "select t.*, c.slug, a.username as made_by_name, (select array_agg(d.district_id)"
            + " from api_token_district d where d.campaign_id = t.campaign_id and d.token_id = t.id) as districts,"
            + " (select array_agg(p.code order by p.code) from api_token_district d join polling_district p on"
            + " p.campaign_id = d.campaign_id and p.id = d.district_id where d.campaign_id = t.campaign_id and"
            + " d.token_id = t.id) as codes from api_token t join campaign c on c.id = t.campaign_id left join account a"
            + " on a.id = t.made_by where t.campaign_id = :campaign";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Wall wall;
    private final AuditLog log;

    ApiTokens(Jdbi jdbi, Clock clock, Wall wall, AuditLog log) {
        this.log = log;
        this.jdbi = jdbi;
        this.clock = clock;
        this.wall = wall;
    }

    record Made(UUID id, String token) {}

    /** As the agent sees it. */
    record Item(
            UUID id,
            String name,
            Role role,
            List<String> districts,
            String madeBy,
            Instant madeAt,
            Instant expiresAt,
            Instant usedAt,
            Instant endedAt) {}

    /** The token is answered this once. */
    @Transactional
    Made make(Scope scope, ApiTokenResource.NewToken wanted) {
        UUID id = Ids.next();
        String secret = Secrets.token();
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate(
                            "insert into api_token (campaign_id, id, name, role, token_hash, made_by, made_at,"
                                    + " expires_at) values (:campaign, :id, :name, :role, :hash, :by, :now, :expires)"))
                    .bind("id", id)
                    .bind("name", wanted.name().strip())
                    .bind("role", wanted.role().name())
                    .bind("hash", Secrets.digest(secret))
                    .bind("by", scope.caller())
                    .bind("now", clock.instant())
                    .bind("expires", wanted.expiresAt().toInstant())
                    .execute();
            wanted.districts().forEach(district -> limit(h, scope, id, district));
        });
        log.about(
                id,
                "name=" + wanted.name().strip() + " role="
                        + wanted.role().name().toLowerCase(Locale.ROOT) + " districts="
                        + String.join(",", wanted.districts()) + " until="
                        + wanted.expiresAt().toInstant());
        return new Made(id, PREFIX + Secrets.text(scope.campaign()) + Secrets.text(id) + secret);
    }

    private static void limit(Handle h, Scope scope, UUID token, String district) {
        int added = scope.bind(h.createUpdate("insert into api_token_district (campaign_id, token_id, district_id)"
                        + " select campaign_id, :id, id from polling_district where campaign_id = :campaign"
                        + " and code = :code"))
                .bind("id", token)
                .bind("code", district)
                .execute();
        if (added == 0) {
            throw Problems.invalid("districts", "there is no such polling district");
        }
    }

    /** Newest first; those that are over too, because the audit names them. */
    @Transactional
    List<Item> list(Scope scope, PageRequest page) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(
                        ALL + (page.after() == null ? "" : " and t.id < :after") + " order by t.id desc limit :rows"))
                .bindByType("after", page.afterId(), UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> new Item(
                        r.getObject("id", UUID.class),
                        r.getString("name"),
                        Role.valueOf(r.getString("role")),
                        List.copyOf(values(r, "codes", String.class)),
                        r.getString("made_by_name"),
                        instant(r, "made_at"),
                        instant(r, "expires_at"),
                        instant(r, "used_at"),
                        instant(r, "ended_at")))
                .list());
    }

    /** At once: with the next request of the program. */
    @Transactional
    boolean end(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createUpdate("update api_token set ended_at = :now where campaign_id ="
                                + " :campaign and id = :id and ended_at is null"))
                        .bind("id", id)
                        .bind("now", clock.instant())
                        .execute()
                > 0);
    }

    static boolean isOne(String token) {
        return token.startsWith(PREFIX);
    }

    /** Empty as soon as it has expired or was ended. */
    @Transactional
    Optional<SignedIn.Token> withToken(String token) {
        int ids = PREFIX.length() + ID_LENGTH;
        if (token.length() <= ids + ID_LENGTH) {
            return Optional.empty();
        }
        UUID campaign;
        UUID id;
        try {
            campaign = Secrets.uuid(token.substring(PREFIX.length(), ids));
            id = Secrets.uuid(token.substring(ids, ids + ID_LENGTH));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String digest = Secrets.digest(token.substring(ids + ID_LENGTH));
        Instant now = clock.instant();
        return wall.within(
                campaign,
                () -> jdbi.withHandle(
                        h -> h.createQuery(ALL + " and t.id = :id and t.ended_at is null and t.expires_at > :now")
                                .bind("campaign", campaign)
                                .bind("id", id)
                                .bind("now", now)
                                .map((r, c) -> {
                                    if (!Secrets.same(digest, r.getString("token_hash"))) {
                                        return Optional.<SignedIn.Token>empty();
                                    }
                                    used(h, campaign, id, instant(r, "used_at"), now);
                                    return Optional.of(token(r, campaign, id));
                                })
                                .findOne()
                                .flatMap(found -> found)));
    }

    /** What a token may see, whether or not it is still let in. */
    @Transactional
    Optional<Scope> scope(UUID campaign, UUID id) {
        return wall.within(
                campaign,
                () -> jdbi.withHandle(h -> h.createQuery(ALL + " and t.id = :id")
                        .bind("campaign", campaign)
                        .bind("id", id)
                        .map((r, c) -> token(r, campaign, id).scope())
                        .findOne()));
    }

    private static void used(Handle h, UUID campaign, UUID id, Instant before, Instant now) {
        if (before == null || before.isBefore(now.minus(USED_EVERY))) {
            h.createUpdate("update api_token set used_at = :now where campaign_id = :campaign and id = :id")
                    .bind("now", now)
                    .bind("campaign", campaign)
                    .bind("id", id)
                    .execute();
        }
    }

    private static SignedIn.Token token(ResultSet r, UUID campaign, UUID id) throws SQLException {
        Role role = Role.valueOf(r.getString("role"));
        return new SignedIn.Token(
                campaign,
                id,
                r.getString("name"),
                role,
                instant(r, "expires_at"),
                r.getString("slug"),
                Scope.ofToken(campaign, id, role, Set.copyOf(values(r, "districts", UUID.class))));
    }

    private static <T> List<T> values(ResultSet r, String column, Class<T> type) throws SQLException {
        Array array = r.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray()).map(type::cast).collect(Collectors.toList());
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
