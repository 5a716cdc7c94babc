package org.committeeroom.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.committeeroom.security.audit.AuditLog;
import org.committeeroom.security.audit.Kind;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes who signs in, is refused and is signed out into the audit of every campaign in which the person has a role: its
 * agent answers for who gets in there, and for nobody else.
 */
@ApplicationScoped
class SignInRecords {

    /** Of the refusals within five minutes: who tries names by the thousand does not fill the audit. */
    private static final int MOST_REFUSALS = 20;

    private final Cache<UUID, AtomicInteger> refusals = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Attempts.WAIT)
            .build();

    private final Jdbi jdbi;
    private final Accounts accounts;
    private final CampaignRoles roles;
    private final AuditLog log;
    private final Wall wall;

    SignInRecords(Jdbi jdbi, Accounts accounts, CampaignRoles roles, AuditLog log, Wall wall) {
        this.jdbi = jdbi;
        this.accounts = accounts;
        this.roles = roles;
        this.log = log;
        this.wall = wall;
    }

    /** @param how the sign-in was proved */
    @Transactional
    void signedIn(UUID account, String how, String address) {
        write(account, "SignIn_good", "Signed in", how, address);
    }

    /** @param what was wrong; a name that nobody has is of no campaign */
    @Transactional
    void refused(String username, String what, String address) {
        accounts.named(username).ifPresent(account -> {
            if (refusals.get(account, a -> new AtomicInteger()).incrementAndGet() <= MOST_REFUSALS) {
                write(account, "SignIn_refused", "A sign-in was refused", "wrong " + what, address);
            }
        });
    }

    /** @param by which it ended */
    @Transactional
    void signedOut(UUID account, String by, String address) {
        write(account, "SignIn_ended", "Signed out", by, address);
    }

    /** The second factor was set up or taken away, the password changed or made anew. */
    @Transactional
    void changed(UUID account, String what, String address) {
        write(account, "SignIn_changed", what, "", address);
    }

    /** Somebody else has given the person a new password, and taken the second factor away. */
    @Transactional
    void madeAnew(UUID account, SignedIn.Staff by, String address) {
        write(account, by, "SignIn_changed", "Made somebody's sign-in anew", "", address);
    }

    private void write(UUID account, String operation, String what, String detail, String address) {
        accounts.named(account).ifPresent(person -> write(account, person, operation, what, detail, address));
    }

    private void write(UUID account, SignedIn.Staff by, String operation, String what, String detail, String address) {
        Map<UUID, Set<Role>> held = roles.of(account);
        wall.acrossCampaigns(() -> {
            jdbi.useHandle(h -> held.forEach((campaign, roles) -> log.record(
                    h,
                    Scope.ofStaff(campaign, by.account(), roles),
                    new AuditLog.Doing(Kind.SIGNED_IN, operation, what, account, detail),
                    by.name(),
                    address)));
            return null;
        });
    }
}
