package org.committeeroom.security.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Database;
import org.committeeroom.security.Scope;
import org.junit.jupiter.api.Test;

class ChainerTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final UUID THIRD = new UUID(3, 3);

    private final Set<UUID> stirred = new HashSet<>(Set.of(ONE, OTHER, THIRD));
    private final Set<UUID> unlinkable = new HashSet<>();
    private final Map<UUID, Integer> linked = new HashMap<>();
    private final Clock clock = Clock.systemUTC();
    private final AuditLog log = new AuditLog(null, clock, null, Database.Kind.H2) {
        @Override
        Set<UUID> takeStirred() {
            Set<UUID> taken = Set.copyOf(stirred);
            stirred.clear();
            return taken;
        }
    };
    private final Links links = new Links(null, clock, null) {
        @Override
        boolean extend(Scope scope, boolean sumUp) {
            if (unlinkable.contains(scope.campaign())) {
                throw new IllegalStateException("cannot be linked");
            }
            linked.merge(scope.campaign(), 1, Integer::sum);
            return false;
        }
    };
    private final Runs runs = new Runs(null, clock, log, null) {
        @Override
        void seen() {}
    };
    private final Chainer chainer = new Chainer(new Readings(), log, links, runs, null, null, clock);

    /** Whichever of them comes first. */
    @Test
    void aCampaignThatCannotBeLinkedKeepsNoOtherWaiting() {
        for (UUID campaign : Set.of(ONE, OTHER, THIRD)) {
            linked.clear();
            stirred.addAll(Set.of(ONE, OTHER, THIRD));
            unlinkable.add(campaign);

            assertThrows(IllegalStateException.class, () -> chainer.work(true));
            assertEquals(2, linked.size(), "all but the one");

            unlinkable.clear();
            chainer.work(true);
            assertEquals(Set.of(ONE, OTHER, THIRD), linked.keySet(), "it is tried again");
            assertEquals(3, linked.values().stream().mapToInt(n -> n).sum(), "and nobody else is");
        }
    }

    @Test
    void everyTroubleIsTold() {
        unlinkable.addAll(Set.of(ONE, OTHER));

        IllegalStateException told = assertThrows(IllegalStateException.class, () -> chainer.work(true));
        assertEquals(1, told.getSuppressed().length);
    }
}
