package org.committeeroom.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import org.committeeroom.demo.DemoSeat.Voter;

/** When each elector votes on the day, in truth: what the campaign sees only a part of. */
final class Turnout {

    static final int FIRST_HOUR = 7;
    static final int HOURS = 15;

    /** Share of the day's voters in person by hour from 7 to 22 o'clock, in per cent. */
    private static final double[] PROFILE = {5.5, 6.5, 6, 5.5, 5.5, 5, 4.5, 4.5, 5, 6, 9, 12, 11.5, 8.5, 5};

    private static final double PROMISES_VOTE = 0.80;
    /** How alike the districts are in this. */
    private static final double CONCENTRATION = 40;
    /** On the logit: other electors vote less than those who have promised. */
    private static final double OTHERS_LESS = 0.6;

    private final Instant[] votes;

    private Turnout(int voters) {
        votes = new Instant[voters];
    }

    static Turnout of(DemoSeat seat, BitSet promises, Chance chance, LocalDate date, ZoneId zone) {
        double[] profile = new double[HOURS];
        for (int h = 0; h < HOURS; h++) {
            profile[h] = chance.gamma(PROFILE[h]);
        }
        double[] promised = seat.districts().stream()
                .mapToDouble(d -> chance.beta(PROMISES_VOTE * CONCENTRATION, (1 - PROMISES_VOTE) * CONCENTRATION))
                .toArray();
        Turnout turnout = new Turnout(seat.voters().size());
        for (Voter v : seat.voters()) {
            double p = promised[v.district()];
            if (!promises.get(v.index())) {
                p = 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) - OTHERS_LESS)));
            }
            boolean comes = v.mayVote(date) && chance.hit(p);
            Instant hour = date.atTime(FIRST_HOUR + chance.weighted(profile), 0)
                    .atZone(zone)
                    .toInstant();
            Instant at = hour.plusMillis((long) (chance.unit() * 3_600_000));
            turnout.votes[v.index()] = comes ? at : null;
        }
        return turnout;
    }

    /** When the elector votes, or null. Of those who vote by post only whether this is null means something. */
    Instant of(Voter voter) {
        return votes[voter.index()];
    }

    boolean hasVoted(Voter voter, Instant by) {
        return votes[voter.index()] != null && !votes[voter.index()].isAfter(by);
    }
}
