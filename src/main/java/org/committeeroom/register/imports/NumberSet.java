package org.committeeroom.register.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.register.ElectorNumber;

/**
 * Elector numbers, one bit each: they run in sequence within a district, so that a million of them take some hundred
 * kilobytes.
 */
final class NumberSet {

    private static final int PAGE = 1 << 10;

    private record Page(UUID district, int suffix, int number) {}

    private final Map<Page, long[]> pages = new HashMap<>();

    /** Whether it is new here. */
    boolean add(UUID district, ElectorNumber number) {
        long[] bits = pages.computeIfAbsent(page(district, number), p -> new long[PAGE / Long.SIZE]);
        int word = number.number() % PAGE / Long.SIZE;
        boolean added = (bits[word] & bit(number)) == 0;
        bits[word] |= bit(number);
        return added;
    }

    boolean has(UUID district, ElectorNumber number) {
        long[] bits = pages.get(page(district, number));
        return bits != null && (bits[number.number() % PAGE / Long.SIZE] & bit(number)) != 0;
    }

    private static Page page(UUID district, ElectorNumber number) {
        return new Page(district, number.suffix(), number.number() / PAGE);
    }

    private static long bit(ElectorNumber number) {
        return 1L << number.number() % Long.SIZE;
    }
}
