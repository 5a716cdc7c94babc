package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sign-ins of browsers. The cookie holds a random token, the database its digest, so a copy of it opens nothing. */
@ApplicationScoped
class Sessions {

    /** A long polling day, and the next morning a new sign-in. */
    static final Duration LIFETIME = Duration.ofHours(18);

    private final Jdbi jdbi;
    private final Clock clock;

    Sessions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    String open(UUID account) {
        return open(account, null, null);
    }

    /**
     * @param providerSession by which the provider may end it; null for a built-in account
     * @param idToken by which the provider is asked to end its own
     */
    @Transactional
    String open(UUID account, String providerSession, String idToken) {
        String token = Secrets.token();
        Instant now = clock.instant();
        jdbi.useHandle(h -> {
            h.createUpdate("delete from browser_session where expires_at < :now")
                    .bind("now", now)
                    .execute();
            h.createUpdate("insert into browser_session (token_hash, account_id, created_at, expires_at,"
                            + " provider_session, id_token) values (:hash, :account, :now, :end, :provider, :idToken)")
                    .bindByType("provider", providerSession, String.class)
                    .bindByType("idToken", idToken, String.class)
                    .bind("hash", Secrets.digest(token))
                    .bind("account", account)
                    .bind("now", now)
                    .bind("end", now.plus(LIFETIME))
                    .execute();
        });
        return token;
    }

    @Transactional
    Optional<UUID> account(String token) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select account_id from browser_session where token_hash = :hash and expires_at > :now")
                .bind("hash", Secrets.digest(token))
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .findOne());
    }

    @Transactional
    void close(String token) {
        jdbi.useHandle(h -> h.createUpdate("delete from browser_session where token_hash = :hash")
                .bind("hash", Secrets.digest(token))
                .execute());
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

    /** The provider has ended a session there, or, without one, all of somebody's. */
    @Transactional
    int closeOfProvider(String issuer, String subject, String session) {
        return jdbi.withHandle(h -> h.createUpdate("delete from browser_session where "
                        + (session == null
                                ? "account_id in (select id from account where issuer = :issuer and subject = :subject)"
                                : "provider_session = :session and account_id in (select id from account where issuer"
                                        + " = :issuer)"))
                .bind("issuer", issuer)
                .bind("subject", subject)
                .bind("session", session)
                .execute());
    }

    /** All of somebody's sign-ins but this one. */
    @Transactional
    void closeOthers(UUID account, String but) {
        jdbi.useHandle(
                h -> h.createUpdate("delete from browser_session where account_id = :account and token_hash <> :but")
                        .bind("account", account)
                        .bind("but", but == null ? "" : Secrets.digest(but))
                        .execute());
    }
}
