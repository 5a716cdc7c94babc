package org.committeeroom.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The accounts with which people look at the demo. Their passwords are random; a file that only the owner of the
 * process can read keeps them, so that every start can print them.
 */
@ApplicationScoped
class DemoStaff {

    private static final Map<String, Role> ACCOUNTS = new LinkedHashMap<>();

    static {
        ACCOUNTS.put("demo-agent", Role.AGENT);
        ACCOUNTS.put("demo-organiser", Role.ORGANISER);
        ACCOUNTS.put("demo-observer", Role.OBSERVER);
    }

    private final Accounts accounts;
    private final CampaignRoles roles;
    private final Path file;

    DemoStaff(
            Accounts accounts,
            CampaignRoles roles,
            @ConfigProperty(name = "committee.room.data", defaultValue = "data") Path folder) {
        this.accounts = accounts;
        this.roles = roles;
        this.file = folder.resolve("demo-sign-ins.txt");
    }

    record SignIn(String username, String password) {}

    /** Makes the accounts that there are not yet, and gives a new password to those whose old one is lost. */
    List<SignIn> signIns() {
        Map<String, String> kept = read();
        List<SignIn> signIns = new ArrayList<>();
        ACCOUNTS.forEach((username, role) -> {
            String password = kept.getOrDefault(username, Accounts.randomPassword());
            Optional<UUID> account = accounts.named(username);
            if (account.isEmpty()) {
                accounts.create(username, name(role), password, false);
            } else if (!kept.containsKey(username)) {
                accounts.renew(account.get(), password);
            }
            signIns.add(new SignIn(username, password));
        });
        if (!kept.keySet().containsAll(ACCOUNTS.keySet())) {
            write(signIns);
        }
        return signIns;
    }

    /** Gives them their roles in the campaign, and the administrator that of an agent. */
    void admit(Scope scope) {
        ACCOUNTS.forEach((username, role) ->
                accounts.named(username).ifPresent(account -> roles.grant(scope.campaign(), account, role)));
        accounts.named("admin").ifPresent(account -> roles.grant(scope.campaign(), account, Role.AGENT));
    }

    private static String name(Role role) {
        return "Demo " + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Map<String, String> read() {
        Map<String, String> kept = new LinkedHashMap<>();
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split(" ", 2))
                        .filter(parts -> parts.length == 2 && ACCOUNTS.containsKey(parts[0]))
                        .forEach(parts -> kept.put(parts[0], parts[1].strip()));
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<SignIn> signIns) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(
                    file,
                    signIns.stream().map(s -> s.username() + ' ' + s.password()).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
