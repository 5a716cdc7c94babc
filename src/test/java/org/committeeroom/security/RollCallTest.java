package org.committeeroom.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.ShutdownEvent;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RollCallTest {

    private static final UUID CAMPAIGN = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    /** The roll is called by itself too. */
    private final Set<String> cutOff = ConcurrentHashMap.newKeySet();

    private Runnable meanwhile = () -> {};
    private Predicate<Admission> present = admission -> true;
    private boolean broken;

    private final RollCall roll = new RollCall(new Presence(null, null, null, null) {
        @Override
        Set<Admission> of(UUID campaign, Collection<Admission> all) {
            if (broken && campaign.equals(CAMPAIGN)) {
                throw new IllegalStateException("cannot be asked");
            }
            Set<Admission> found = new HashSet<>(all.stream().filter(present).toList());
            meanwhile.run();
            return found;
        }
    });

    @AfterEach
    void stop() {
        roll.stop(new ShutdownEvent());
    }

    private static Admission of(UUID campaign) {
        return new Admission(null, Scope.ofStaff(campaign, UUID.randomUUID(), EnumSet.of(Role.ORGANISER)));
    }

    @Test
    void whoIsNotPresentIsCutOffAndNobodyElse() {
        Admission gone = of(CAMPAIGN);
        roll.enter(gone, () -> cutOff.add("gone"));
        roll.enter(gone, () -> cutOff.add("gone, in another window"));
        roll.enter(of(CAMPAIGN), () -> cutOff.add("here"));
        present = admission -> !admission.equals(gone);

        roll.call();

        assertEquals(Set.of("gone", "gone, in another window"), cutOff);
    }

    /** Whoever was not asked for cannot have been missing. */
    @Test
    void whoComesWhileItIsCalledStays() {
        roll.enter(of(CAMPAIGN), () -> cutOff.add("first"));
        meanwhile = () -> roll.enter(of(CAMPAIGN), () -> cutOff.add("came meanwhile"));

        roll.call();

        assertEquals(Set.of(), cutOff);
    }

    @Test
    void whoHasLeftIsNotAskedFor() {
        Runnable left = roll.enter(of(CAMPAIGN), () -> cutOff.add("left"));
        present = admission -> false;
        left.run();

        roll.call();

        assertEquals(Set.of(), cutOff);
    }

    @Test
    void aCampaignThatCannotBeAskedKeepsNoOtherWaiting() {
        roll.enter(of(CAMPAIGN), () -> cutOff.add("unknown"));
        roll.enter(of(OTHER), () -> cutOff.add("gone"));
        present = admission -> false;
        broken = true;

        roll.call();

        assertEquals(Set.of("gone"), cutOff);
    }
}
