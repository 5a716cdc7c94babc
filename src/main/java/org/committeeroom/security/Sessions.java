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

    @Transactional
    String open(UUID account) {
        String token = Secrets.token();
        Instant now = clock.instant();
        jdbi.useHandle(h -> {
            h.createUpdate("delete from browser_session where expires_at < :now")
                    .bind("now", now)
                    .execute();
            h.createUpdate("insert into browser_session (token_hash, account_id, created_at, expires_at)"
                            + " values (:hash, :account, :now, :end)")
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
}
