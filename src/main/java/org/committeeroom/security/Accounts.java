package org.committeeroom.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;

/** The built-in accounts. They belong to the installation, not to one campaign, so there is no scope here. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** OWASP asks for a work factor of at least 10. */
    private static final int WORK_FACTOR = 11;
    /** Compared with when there is no such account, so that the time taken does not tell. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody", WORK_FACTOR);

    /** Programs send their password with every request; a hash a request would be slower than the work. */
    private final Cache<String, UUID> proved = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private final String pepper = Secrets.token();
    private final Clock clock;

    Accounts(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public UUID create(String username, String name, String password, boolean admin) {
        if (find("username", username).count() > 0) {
            throw Problems.ALREADY_EXISTS.because("There is an account with this user name");
        }
        Account account = new Account();
        account.id = Ids.next();
        account.username = username;
        account.name = name;
        account.passwordHash = BcryptUtil.bcryptHash(password, WORK_FACTOR);
        account.admin = admin;
        account.createdAt = clock.instant();
        persist(account);
        return account.id;
    }

    /** The account with this user name, if there is one. */
    @Transactional
    public Optional<UUID> named(String username) {
        return find("username", username).firstResultOptional().map(a -> a.id);
    }

    /** Gives the account a new password. */
    @Transactional
    public void renew(UUID id, String password) {
        findById(id).passwordHash = BcryptUtil.bcryptHash(password, WORK_FACTOR);
    }

    /** A password that nobody can guess: 100 random bits in groups that people can type. */
    public static String randomPassword() {
        return String.join("-", Secrets.code(5), Secrets.code(5), Secrets.code(5), Secrets.code(5));
    }

    @Transactional
    boolean none() {
        return count() == 0;
    }

    @Transactional
    Optional<SignedIn.Staff> named(UUID id) {
        return findByIdOptional(id).map(Account::signedIn);
    }

    /** The account with this user name and password. */
    @Transactional
    Optional<SignedIn.Staff> prove(String username, String password) {
        Account account = find("username", username).firstResult();
        String proof = Secrets.digest(
                pepper + username + '\n' + password + '\n' + (account == null ? "" : account.passwordHash));
        if (account != null && account.id.equals(proved.getIfPresent(proof))) {
            return Optional.of(account.signedIn());
        }
        boolean right = BcryptUtil.matches(password, account == null ? NOBODY : account.passwordHash);
        if (account == null || !right) {
            return Optional.empty();
        }
        proved.put(proof, account.id);
        return Optional.of(account.signedIn());
    }
}
