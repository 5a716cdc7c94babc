package org.committeeroom.estimate;

import java.util.List;

/**
 * What the canvass found in one polling district.
 *
 * @param eligible electors who may vote in this election
 * @param byIntention with how many of them somebody has spoken whose latest intention is 1 (definite promise), 2, 3, 4
 *     and 5 (against)
 */
public record DistrictCanvass(String code, int eligible, List<Integer> byIntention) {

    static final int CODES = 5;

    public DistrictCanvass {
        byIntention = List.copyOf(byIntention);
        if (byIntention.size() != CODES) {
            throw new IllegalArgumentException("there are five intentions");
        }
    }

    /** Those whose intention is known. */
    int told() {
        return byIntention.stream().mapToInt(n -> n).sum();
    }

    int untold() {
        return Math.max(0, eligible - told());
    }
}
