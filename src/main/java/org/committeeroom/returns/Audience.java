package org.committeeroom.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.committeeroom.security.Scope;

/** All who listen to the changes of one campaign, found by what they may see. */
final class Audience {

    private final Set<Listener> all = ConcurrentHashMap.newKeySet();
    /** Who may see everything. */
    private final Set<Listener> everywhere = ConcurrentHashMap.newKeySet();
    /** Devices by the districts and walks of their scope. */
    private final Map<UUID, Set<Listener>> devices = new ConcurrentHashMap<>();

    void add(Listener listener) {
        all.add(listener);
        if (!listener.scope().isDevice()) {
            everywhere.add(listener);
        }
        places(listener.scope())
                .forEach(place -> devices.compute(place, (p, there) -> {
                    Set<Listener> listeners = there == null ? ConcurrentHashMap.newKeySet() : there;
                    listeners.add(listener);
                    return listeners;
                }));
    }

    void remove(Listener listener) {
        all.remove(listener);
        everywhere.remove(listener);
        places(listener.scope())
                .forEach(place -> devices.computeIfPresent(place, (p, there) -> {
                    there.remove(listener);
                    return there.isEmpty() ? null : there;
                }));
    }

    private static Stream<UUID> places(Scope scope) {
        return scope.isDevice() ? Stream.of(scope.districts(), scope.walks()).flatMap(Collection::stream) : Stream.of();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Collection<Listener> all() {
        return Collections.unmodifiableSet(all);
    }

    /** For whom there is something, and what, in the order given. */
    Map<Listener, List<ChangeEvents.Announced>> concerned(List<ChangeEvents.Announced> announced) {
        Map<Listener, List<ChangeEvents.Announced>> concerned = new IdentityHashMap<>();
        for (ChangeEvents.Announced each : announced) {
            everywhere.forEach(listener -> add(concerned, listener, each));
            Stream.concat(Stream.ofNullable(each.district()), each.walks().stream())
                    .flatMap(place -> devices.getOrDefault(place, Set.of()).stream())
                    .forEach(listener -> add(concerned, listener, each));
        }
        return concerned;
    }

    /** Once, though its scope may cover a door by its district and by several walks. */
    private static void add(
            Map<Listener, List<ChangeEvents.Announced>> concerned, Listener listener, ChangeEvents.Announced each) {
        List<ChangeEvents.Announced> theirs = concerned.computeIfAbsent(listener, l -> new ArrayList<>());
        if (theirs.isEmpty() || theirs.get(theirs.size() - 1) != each) {
            theirs.add(each);
        }
    }
}
