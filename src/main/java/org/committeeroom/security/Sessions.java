package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Sign-ins of browsers. The cookie holds a random token, the database its digest, so a copy of it opens nothing. */
@ApplicationScoped
class Sessions {

    /** A long polling day, and the next morning a new sign-in. */
    static final Duration LIFETIME = Duration.ofHours(18);
    /** Not with every request: its time is for people to look at. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final Jdbi jdbi;
    private final Clock clock;

    Sessions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * @param secondFactor whether one was proved here
     * @param providerSession by which the provider may end it; null for a built-in account
     * @param idToken by which the provider is asked to end its own
     */
    record Opening(UUID account, SignInPlace from, boolean secondFactor, String providerSession, String idToken) {

        static Opening ofAccount(UUID account, SignInPlace from, boolean secondFactor) {
            return new Opening(account, from, secondFactor, null, null);
        }
    }

    /** @param staff whose it is, without what the session proves */
    record Found(SignedIn.Staff staff, boolean secondFactor, Proof proof) {}

    /** As its owner sees it. */
    record Own(
            UUID id, Instant since, Instant seenAt, String browser, String system, String address, boolean current) {}

    /** Returns the token for the cookie. */
    @Transactional
    String open(Opening opening) {
        String token = Secrets.token();
        Instant now = clock.instant();
        jdbi.useHandle(h -> {
            h.createUpdate("delete from browser_session where expires_at < :now")
                    .bind("now", now)
                    .execute();
            h.createUpdate("insert into browser_session (token_hash, id, account_id, created_at, seen_at, expires_at,"
                            + " browser, system, address, second_factor, provider_session, id_token) values (:hash, :id,"
                            + " :account, :now, :now, :end, :browser, :system, :address, :factor, :provider, :idToken)")
                    .bindByType("provider", opening.providerSession(), String.class)
                    .bindByType("idToken", opening.idToken(), String.class)
                    .bind("hash", Secrets.digest(token))
                    .bind("id", Ids.next())
                    .bind("account", opening.account())
                    .bind("now", now)
                    .bind("end", now.plus(LIFETIME))
                    .bind("browser", opening.from().browser())
                    .bind("system", opening.from().system())
                    .bind("address", opening.from().coarse())
                    .bind("factor", opening.secondFactor())
                    .execute();
            h.createUpdate("update account set signed_in_at = :now where id = :account")
                    .bind("account", opening.account())
                    .bind("now", now)
                    .execute();
        });
        return token;
    }

    @Transactional
    Optional<Found> find(String token) {
        Instant now = clock.instant();
        return jdbi.withHandle(
                h -> h.createQuery("select a.id, a.username, a.name, a.admin, a.password_hash, a.must_change,"
                                + " a.totp_since, s.second_factor, s.seen_at from browser_session s join account a on a.id ="
                                + " s.account_id where s.token_hash = :hash and s.expires_at > :now")
                        .bind("hash", Secrets.digest(token))
                        .bind("now", now)
                        .map((r, c) -> {
                            Instant seen = instant(r, "seen_at");
                            if (seen == null || seen.isBefore(now.minus(SEEN_EVERY))) {
                                seen(h, token, now);
                            }
                            return new Found(
                                    Account.signedIn(r),
                                    r.getBoolean("second_factor"),
                                    new Proof.Session(Secrets.digest(token)));
                        })
                        .findOne());
    }

    private static void seen(Handle h, String token, Instant now) {
        h.createUpdate("update browser_session set seen_at = :now where token_hash = :hash")
                .bind("now", now)
                .bind("hash", Secrets.digest(token))
                .execute();
    }

    /** Where somebody is signed in, the latest first. */
    @Transactional
    List<Own> of(UUID account, String current) {
        String digest = current == null ? "" : Secrets.digest(current);
        return jdbi.withHandle(h -> h.createQuery("select * from browser_session where account_id = :account"
                        + " and expires_at > :now and id is not null order by seen_at desc, id desc")
                .bind("account", account)
                .bind("now", clock.instant())
                .map((r, c) -> new Own(
                        r.getObject("id", UUID.class),
                        instant(r, "created_at"),
                        instant(r, "seen_at"),
                        r.getString("browser"),
                        r.getString("system"),
                        r.getString("address"),
                        Secrets.same(digest, r.getString("token_hash"))))
                .list());
    }

    /** The browser has just proved a second factor. */
    @Transactional
    void proved(String token) {
        jdbi.useHandle(h -> h.createUpdate("update browser_session set second_factor = true where token_hash = :hash")
                .bind("hash", Secrets.digest(token))
                .execute());
    }

    /** Whose it was, if it was there. */
    @Transactional
    Optional<UUID> close(String token) {
        Optional<UUID> account = find(token).map(found -> found.staff().account());
        jdbi.useHandle(h -> h.createUpdate("delete from browser_session where token_hash = :hash")
                .bind("hash", Secrets.digest(token))
                .execute());
        return account;
    }

    /** One of somebody's own. */
    @Transactional
    boolean close(UUID account, UUID id) {
        return jdbi.withHandle(
                h -> h.createUpdate("delete from browser_session where account_id = :account and id = :id")
                                .bind("account", account)
                                .bind("id", id)
                                .execute()
                        > 0);
    }

    /** The provider's token of the sign-in, if it was there. */
    @Transactional
    Optional<String> idToken(String token) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select id_token from browser_session where token_hash = :hash and id_token is not null")
                .bind("hash", Secrets.digest(token))
                .mapTo(String.class)
                .findOne());
    }

    /** The provider has ended a session there, or, without one, all of somebody's. Whose they were. */
    @Transactional
    List<UUID> closeOfProvider(String issuer, String subject, String session) {
        String which = session == null
                ? "account_id in (select id from account where issuer = :issuer and subject = :subject)"
                : "provider_session = :session and account_id in (select id from account where issuer = :issuer)";
        return jdbi.withHandle(h -> {
            List<UUID> whose = h.createQuery("select distinct account_id from browser_session where " + which)
                    .bind("issuer", issuer)
                    .bind("subject", subject)
                    .bind("session", session)
                    .mapTo(UUID.class)
                    .list();
            h.createUpdate("delete from browser_session where " + which)
                    .bind("issuer", issuer)
                    .bind("subject", subject)
                    .bind("session", session)
                    .execute();
            return whose;
        });
    }

    /** All of somebody's sign-ins but this one, or all if it is null; how many they were. */
    @Transactional
    int closeOthers(UUID account, String but) {
        return jdbi.withHandle(
                h -> h.createUpdate("delete from browser_session where account_id = :account and token_hash <> :but")
                        .bind("account", account)
                        .bind("but", but == null ? "" : Secrets.digest(but))
                        .execute());
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
