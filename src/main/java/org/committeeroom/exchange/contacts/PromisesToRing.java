package org.committeeroom.exchange.contacts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.dashboard.Ringing;
import org.committeeroom.security.Scope;

/** Counted anew every minute at most: numbers and consents change slowly, and it is asked twice a second. */
@ApplicationScoped
class PromisesToRing implements Ringing {

    private final Contacts contacts;
    private final Permissions permissions;
    private final Cache<UUID, Map<UUID, Integer>> counted =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    PromisesToRing(Contacts contacts, Permissions permissions) {
        this.contacts = contacts;
        this.permissions = permissions;
    }

    @Override
    public Map<UUID, Integer> promisesLeft(Scope scope) {
        return counted.get(scope.campaign(), campaign -> count(Scope.ofProgram(campaign)));
    }

    private Map<UUID, Integer> count(Scope scope) {
        Map<UUID, List<Contact>> left = contacts.promisesLeft(scope);
        Map<UUID, Permissions.Of> permitted = permissions.of(
                scope, left.values().stream().flatMap(Collection::stream).toList());
        return left.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, of -> (int) of.getValue().stream()
                .filter(contact -> permitted.get(contact.elector()).call().allowed())
                .count()));
    }
}
