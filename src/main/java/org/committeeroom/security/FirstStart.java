package org.committeeroom.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** With an empty database, makes the account {@code admin}; there is no default password anywhere. */
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    void makeAdmin(
            @Observes @Priority(100) StartupEvent start,
            Accounts accounts,
            AtProvider atProvider,
            @ConfigProperty(name = "committee.room.admin.password") Optional<String> password) {
        if (atProvider.isOn() || !accounts.none()) {
            return;
        }
        UUID admin = accounts.create("admin", "Administrator", password.orElseGet(FirstStart::printed), true);
        if (password.filter(FirstStart::isWeak).isPresent()) {
            accounts.hasToChange(admin);
            LOG.warn("COMMITTEE_ROOM_ADMIN_PASSWORD is short or easily guessed: admin has to choose another at once");
        }
    }

    private static boolean isWeak(String password) {
        return password.length() < PasswordResource.SHORTEST || Guessing.comesSoon(password, List.of());
    }

    private static String printed() {
        String password = Secrets.code(16);
        LOG.infof("First start: sign in as admin with the password %s (shown this once)", password);
        return password;
    }
}
