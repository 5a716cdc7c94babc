package org.committeeroom.security.reading;

import java.util.List;

/** When an amount is odd: beyond a limit for anybody, or far beyond what others in the campaign read in their last hour. */
final class Odd {

    /** Fewer do not show what is usual. */
    private static final int ENOUGH_OTHERS = 3;

    private static final int TIMES_USUAL = 10;
    /** What is far below the limit is not odd, however little the others do. */
    private static final int PART_OF_LIMIT = 4;

    private Odd() {}

    /** The median; null where there are too few others. */
    static Integer usual(List<Integer> others) {
        return others.size() < ENOUGH_OTHERS
                ? null
                : others.stream().sorted().toList().get(others.size() / 2);
    }

    /** Below it nobody need look what others do. */
    static boolean mayBe(int amount, int limit) {
        return amount > limit / PART_OF_LIMIT;
    }

    static boolean is(int amount, int limit, Integer usual) {
        boolean farBeyondOthers = usual != null && mayBe(amount, limit) && amount > TIMES_USUAL * Math.max(1, usual);
        return amount > limit || farBeyondOthers;
    }
}
