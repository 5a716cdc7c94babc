package org.committeeroom.estimate;

import java.util.List;

/**
 * Where a knock-up team can be sent: a walk, or a polling district as a whole.
 *
 * @param id as the caller names it
 * @param district code of the polling district in which it lies
 * @param open its promises who are not known to have voted
 * @param made every call made on promises there today
 * @param answered those at which the promise answered
 * @param onOpen those made on promises who are not known to have voted
 * @param outings of teams there today, as sheets and phones went out and came back
 * @param lifts asked for there and not yet given
 * @param phones its open promises who may be rung: a number and consent
 */
public record Ground(
        String id,
        String district,
        int open,
        Times made,
        Times answered,
        Times onOpen,
        List<Outing> outings,
        int lifts,
        int phones) {

    public Ground {
        outings = List.copyOf(outings);
    }

    /** A district of which only the calls are known. */
    public static Ground of(DistrictCalls calls, int open) {
        return new Ground(
                calls.code(), calls.code(), open, calls.made(), calls.answered(), calls.onOpen(), List.of(), 0, 0);
    }

    /**
     * A team that was out there.
     *
     * @param from hours since the polls opened
     * @param to hours since the polls opened; later than now while it is out
     * @param doors at which it called
     */
    public record Outing(double from, double to, int doors) {}
}
