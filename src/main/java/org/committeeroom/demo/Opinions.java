package org.committeeroom.demo;

import java.util.List;
import org.committeeroom.demo.DemoSeat.Voter;

/** What each elector thinks, and would say if somebody asked. */
final class Opinions {

    /** Of those who answer the question; with refusals and missing consent about 49 per cent of all contacts. */
    private static final double PROMISES = 0.57;

    private static final double SPREAD = 60;
    private static final double[] OTHERS = {24, 36, 14, 26};
    private static final double SAYS = 0.95;
    private static final double CONSENTS = 0.965;
    /** Who promises at one call and is asked again promises again. */
    private static final double SAME_AGAIN = 0.93;

    private final byte[] intention;
    private final boolean[] consent;
    private final boolean[] says;

    Opinions(DemoSeat seat, Chance chance) {
        double[] support = seat.districts().stream()
                .mapToDouble(d -> chance.beta(SPREAD * PROMISES, SPREAD * (1 - PROMISES)))
                .toArray();
        List<Voter> voters = seat.voters();
        intention = new byte[voters.size()];
        consent = new boolean[voters.size()];
        says = new boolean[voters.size()];
        for (Voter v : voters) {
            boolean sameAsNeighbour = v.index() > 0
                    && v.door() != null
                    && v.door() == voters.get(v.index() - 1).door()
                    && chance.hit(0.5);
            intention[v.index()] = sameAsNeighbour
                    ? intention[v.index() - 1]
                    : (byte) (chance.hit(support[v.district()]) ? 1 : 2 + chance.weighted(OTHERS));
            consent[v.index()] = chance.hit(CONSENTS);
            says[v.index()] = chance.hit(SAYS);
        }
    }

    /** From 1, a promise, to 5, against. */
    int asked(Voter voter, Chance chance) {
        if (!chance.hit(SAME_AGAIN)) {
            intention[voter.index()] =
                    (byte) Math.min(5, Math.max(1, intention[voter.index()] + chance.between(-1, 1)));
        }
        return intention[voter.index()];
    }

    boolean says(Voter voter) {
        return says[voter.index()];
    }

    boolean consents(Voter voter) {
        return consent[voter.index()];
    }
}
