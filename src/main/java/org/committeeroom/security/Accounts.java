package org.committeeroom.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /** Programs send their password with every request; a hash a request would be slower than the work. */
    private final Cache<String, UUID> proved = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private final String pepper = Secrets.token();
    private final PasswordHashes hashes;
    private final Clock clock;

    Accounts(PasswordHashes hashes, Clock clock) {
        this.hashes = hashes;
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
        account.passwordHash = hashes.of(password);
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
        findById(id).passwordHash = hashes.of(password);
    }

    /** A new account whose owner has to choose a password at once: this one was seen by somebody else. */
    @Transactional
    UUID createForOther(String username, String name, String password) {
        UUID id = create(username, name, password, false);
        hasToChange(id);
        return id;
    }

    /** Nothing is open to them but the choice of another password. */
    @Transactional
    void hasToChange(UUID id) {
        findById(id).mustChange = true;
    }

    /** Whether this is the account's password now; and if so, it is the other one from here on. */
    @Transactional
    boolean change(UUID id, String now, String wanted) {
        if (!isPasswordOf(id, now)) {
            return false;
        }
        Account account = findById(id);
        account.passwordHash = hashes.of(wanted);
        account.mustChange = false;
        return true;
    }

    /** Not of somebody who signs in at a provider. */
    @Transactional
    boolean isBuiltIn(UUID id) {
        return findByIdOptional(id).filter(a -> a.issuer == null).isPresent();
    }

    /** Whether this is the account's password. */
    @Transactional
    boolean isPasswordOf(UUID id, String password) {
        Account account = findById(id);
        return hashes.matches(password, account == null ? null : account.passwordHash);
    }

    /** A new password, seen by somebody else, in the place of one that is forgotten. */
    @Transactional
    void renewForOther(UUID id, String password) {
        renew(id, password);
        hasToChange(id);
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
        if (!hashes.matches(password, account == null ? null : account.passwordHash)) {
            return Optional.empty();
        }
        proved.put(proof, account.id);
        return Optional.of(account.signedIn());
    }

    /** The account of who signs in at a provider, made at the first time and brought up to date at every other. */
    @Transactional
    public SignedIn.Staff ofProvider(String issuer, String subject, String username, String name, boolean admin) {
        Account account = find("issuer = ?1 and subject = ?2", issuer, subject).firstResult();
        if (account == null) {
            account = new Account();
            account.id = Ids.next();
            account.issuer = issuer;
            account.subject = subject;
            account.passwordHash = PasswordHashes.NONE;
            account.createdAt = clock.instant();
            // A name that somebody has here already is not taken over by whoever has it there.
            account.username = find("username", username).count() == 0 ? username : username + '-' + Secrets.code(6);
        }
        account.name = name;
        account.admin = admin;
        persist(account);
        return account.signedIn();
    }
}
