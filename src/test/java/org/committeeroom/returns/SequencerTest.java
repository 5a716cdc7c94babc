package org.committeeroom.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.AlwaysDurable;
import org.committeeroom.security.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SequencerTest {

    private static final UUID BUSY = new UUID(1, 1);
    private static final UUID QUIET = new UUID(2, 2);

    private final Map<UUID, Long> positions = new LinkedHashMap<>();
    private final Set<UUID> unreadable = new HashSet<>();
    private final List<Folded> heard = new ArrayList<>();
    private final Sequencer sequencer = new Sequencer(
            new Numbering(null, null) {
                @Override
                Map<UUID, Long> positions() {
                    return new LinkedHashMap<>(positions);
                }

                @Override
                Folded folded(Scope scope, long after, long to) {
                    if (unreadable.contains(scope.campaign())) {
                        throw new IllegalStateException("cannot be read");
                    }
                    return new Folded(scope.campaign(), after + 1, to, Set.of(), false);
                }
            },
            new AlwaysDurable(),
            heard());

    @SuppressWarnings("unchecked")
    private Event<Folded> heard() {
        return (Event<Folded>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, arguments) -> {
                    heard.add((Folded) arguments[0]);
                    return null;
                });
    }

    @BeforeEach
    void begun() {
        positions.put(BUSY, 10L);
        positions.put(QUIET, 20L);
        assertFalse(sequencer.fold());
        assertEquals(List.of(), heard);
    }

    private List<Folded> of(UUID campaign) {
        return heard.stream().filter(news -> news.campaign().equals(campaign)).toList();
    }

    @Test
    void eachCampaignIsTold() {
        positions.put(BUSY, 13L);
        positions.put(QUIET, 21L);
        assertFalse(sequencer.fold());
        assertFalse(sequencer.fold());
        assertEquals(List.of(new Folded(BUSY, 11, 13, Set.of(), false)), of(BUSY));
        assertEquals(List.of(new Folded(QUIET, 21, 21, Set.of(), false)), of(QUIET));
    }

    @Test
    void aCampaignWithMuchKeepsNoOtherWaiting() {
        positions.put(BUSY, 10L + 2 * Numbering.MOST + 1);
        assertTrue(sequencer.fold());
        positions.put(QUIET, 21L);
        assertTrue(sequencer.fold());
        assertEquals(21, of(QUIET).get(0).to());
        assertFalse(sequencer.fold());
        assertEquals(
                List.of(10L + Numbering.MOST, 10L + 2 * Numbering.MOST, 11L + 2 * Numbering.MOST),
                of(BUSY).stream().map(Folded::to).toList());
    }

    @Test
    void aCampaignThatCannotBeReadKeepsNoOtherWaitingAndIsToldLater() {
        positions.put(BUSY, 12L);
        positions.put(QUIET, 22L);
        unreadable.add(BUSY);
        assertFalse(sequencer.fold());
        assertEquals(22, of(QUIET).get(0).to());
        unreadable.clear();
        assertFalse(sequencer.fold());
        assertEquals(List.of(new Folded(BUSY, 11, 12, Set.of(), false)), of(BUSY));
    }
}
