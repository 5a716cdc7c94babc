package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The second factor of built-in accounts: codes of an app, and recovery codes for who has lost the phone with it. */
@ApplicationScoped
class SecondFactors {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final Jdbi jdbi;
    private final Clock clock;
    private final SignInKey key;

    SecondFactors(Jdbi jdbi, Clock clock, SignInKey key) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.key = key;
    }

    /** @param since when the first code was right; null if there is none */
    record State(Instant since, int recoveryCodes) {}

    private record Kept(String secret, Instant since, long step) {}

    @Transactional
    State state(UUID account) {
        return jdbi.withHandle(h -> new State(
                kept(h, account).map(Kept::since).orElse(null),
                h.createQuery("select count(*) from recovery_code where account_id = :account and used_at is null")
                        .bind("account", account)
                        .mapTo(Integer.class)
                        .one()));
    }

    /** A secret for an app, in use only once a code of it was right; empty if there is one in use. */
    @Transactional
    Optional<byte[]> begin(UUID account) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        int begun = jdbi.withHandle(
                h -> h.createUpdate("update account set totp_secret = :secret, totp_step = 0 where id = :account"
                                + " and totp_since is null")
                        .bind("secret", key.seal(account, secret))
                        .bind("account", account)
                        .execute());
        return begun > 0 ? Optional.of(secret) : Optional.empty();
    }

    /** With a first code that is right it is in use, and these are the recovery codes. */
    @Transactional
    Optional<List<String>> confirm(UUID account, String code) {
        return jdbi.withHandle(h -> {
            Optional<Kept> begun = kept(h, account).filter(kept -> kept.since() == null);
            if (begun.isEmpty() || !isOfApp(h, account, begun.get(), code)) {
                return Optional.empty();
            }
            h.createUpdate("update account set totp_since = :now where id = :account")
                    .bind("now", clock.instant())
                    .bind("account", account)
                    .execute();
            return Optional.of(newCodes(h, account));
        });
    }

    /** Whether this is a code of the app, or a recovery code; neither can be used again. */
    @Transactional
    boolean prove(UUID account, String code) {
        return jdbi.withHandle(h -> kept(h, account)
                .filter(kept -> kept.since() != null)
                .filter(kept -> isOfApp(h, account, kept, code) || isRecovery(h, account, code))
                .isPresent());
    }

    /** Ten new recovery codes instead of those that there are. */
    @Transactional
    List<String> renewCodes(UUID account) {
        return jdbi.withHandle(h -> newCodes(h, account));
    }

    @Transactional
    void remove(UUID account) {
        jdbi.useHandle(h -> {
            h.createUpdate(
                            "update account set totp_secret = null, totp_since = null, totp_step = 0 where id = :account")
                    .bind("account", account)
                    .execute();
            deleteCodes(h, account);
        });
    }

    private boolean isOfApp(Handle h, UUID account, Kept kept, String typed) {
        String code = typed.replaceAll("\\s", "");
        OptionalLong step = key.open(account, kept.secret())
                .map(secret -> Totp.stepOf(secret, code, clock.instant(), kept.step()))
                .orElse(OptionalLong.empty());
        // Of two requests with the same code one finds the step taken.
        return step.isPresent()
                && h.createUpdate("update account set totp_step = :step where id = :account and totp_step < :step")
                                .bind("step", step.getAsLong())
                                .bind("account", account)
                                .execute()
                        > 0;
    }

    private boolean isRecovery(Handle h, UUID account, String typed) {
        return h.createUpdate("update recovery_code set used_at = :now where account_id = :account"
                                + " and code_hash = :hash and used_at is null")
                        .bind("now", clock.instant())
                        .bind("account", account)
                        .bind("hash", key.hash(account, Secrets.readCode(typed)))
                        .execute()
                > 0;
    }

    private List<String> newCodes(Handle h, UUID account) {
        deleteCodes(h, account);
        List<String> codes = Stream.generate(() -> Secrets.code(RECOVERY_LENGTH))
                .limit(RECOVERY_CODES)
                .toList();
        for (String code : codes) {
            h.createUpdate("insert into recovery_code (account_id, code_hash) values (:account, :hash)")
                    .bind("account", account)
                    .bind("hash", key.hash(account, code))
                    .execute();
        }
        int half = RECOVERY_LENGTH / 2;
        return codes.stream()
                .map(code -> code.substring(0, half) + '-' + code.substring(half))
                .toList();
    }

    private static void deleteCodes(Handle h, UUID account) {
        h.createUpdate("delete from recovery_code where account_id = :account")
                .bind("account", account)
                .execute();
    }

    private static Optional<Kept> kept(Handle h, UUID account) {
        return h.createQuery("select totp_secret, totp_since, totp_step from account where id = :account"
                        + " and totp_secret is not null")
                .bind("account", account)
                .map((r, c) -> {
                    OffsetDateTime since = r.getObject("totp_since", OffsetDateTime.class);
                    return new Kept(
                            r.getString("totp_secret"),
                            since == null ? null : since.toInstant(),
                            r.getLong("totp_step"));
                })
                .findOne();
    }
}
