package org.committeeroom.returns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which returns have been taken back, by undos that may have been taken back themselves. Pure. */
public final class Undone {

    private Undone() {}

    /**
     * A return is undone if there is an undo of it that is not itself undone. Worked from the last undo of each chain
     * towards its beginning, without recursion: a chain may be of any length. Undos that take back each other in a
     * ring lead to no return and change nothing.
     */
    public static Set<UUID> among(Collection<Entry> entries) {
        Map<UUID, UUID> targets = new HashMap<>();
        Map<UUID, Integer> undosLeft = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (Entry entry : entries) {
            ids.add(entry.id());
            if (entry.target() != null) {
                targets.put(entry.id(), entry.target());
                undosLeft.merge(entry.target(), 1, Integer::sum);
            }
        }
        Set<UUID> undone = new HashSet<>();
        Deque<UUID> decided = new ArrayDeque<>();
        ids.stream().filter(id -> !undosLeft.containsKey(id)).forEach(decided::add);
        while (!decided.isEmpty()) {
            UUID undo = decided.poll();
            UUID target = targets.get(undo);
            if (target == null) {
                continue;
            }
            if (!undone.contains(undo)) {
                undone.add(target);
            }
            if (undosLeft.merge(target, -1, Integer::sum) == 0) {
                decided.add(target);
            }
        }
        return undone;
    }
}
