package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Votes for our candidate to be expected from canvass returns alone: those who were met count by what they said, the
 * rest as their neighbours said, less a discount, for those who open the door to a canvasser like the candidate better
 * than those who do not. Canvass returns are no random sample, so all districts may be off together, and the interval
 * says so. For those with the right only, and never beside anything from people who have voted before the close
 * (Representation of the People Act 1983, s. 66A).
 *
 * @param votes for our candidate in the seat
 * @param cast by everybody
 * @param districts votes for our candidate, in the order in which they were given; means add up to the seat's
 * @param areas the same for these
 */
public record Forecast(Range votes, Range cast, List<Part> districts, List<Part> areas) {

    /** Votes for our candidate in a part of the seat, and the share of its electorate whose intention is known. */
    public record Part(String id, Range votes, double contacted) {}

    private static final int DRAWS = 1000;

    /** Who said what votes for us if they vote, and votes at all. */
    private static final double[] LOYAL = {0.88, 0.5, 0.22, 0.06, 0.02};

    private static final double[] TURNOUT = {0.78, 0.72, 0.62, 0.62, 0.68};
    private static final double TURNOUT_OF_THE_REST = 0.62;

    /** What we know less of those not met: they like us less by so much, as a share; and how far that may be off. */
    private static final double DISCOUNT = 0.12;

    private static final double DISCOUNT_SD = 0.06;

    /** The error common to all that was said at doors, in share of the vote; that of turnout on the logit. */
    private static final double COMMON_SD = 0.05;

    private static final double TURNOUT_SD = 0.2;

    /** A district's own answers count beside so many of the seat, and so much more may differ there. */
    private static final double SEAT_ANSWERS = 80;

    private static final double DISTRICT_SD = 0.04;

    public Forecast {
        districts = List.copyOf(districts);
        areas = List.copyOf(areas);
    }

    /** The same returns and seed give the same forecast. */
    public static Forecast of(List<DistrictCanvass> canvass, List<Area> areas, long seed) {
        double[][] votes = new double[canvass.size()][DRAWS + 1];
        double[] cast = new double[DRAWS + 1];
        double seatShare = share(canvass, 0.5, 0);
        Common[] common = common(seed);
        for (int d = 0; d < canvass.size(); d++) {
            DistrictCanvass c = canvass.get(d);
            SplittableRandom random = new SplittableRandom(seed * 31 + c.code().hashCode());
            for (int i = 0; i <= DRAWS; i++) {
                double own = i == 0 ? 0 : DISTRICT_SD * random.nextGaussian();
                double chance = i == 0 ? 0 : random.nextGaussian();
                double[] one = one(c, seatShare, common[i], own, chance);
                votes[d][i] = one[0];
                cast[i] += one[1];
            }
        }
        Map<String, Integer> index = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        for (int d = 0; d < canvass.size(); d++) {
            index.put(canvass.get(d).code(), d);
            parts.add(part(canvass.get(d).code(), List.of(d), votes, canvass));
        }
        List<Part> sums = areas.stream()
                .map(a -> part(
                        a.id(),
                        a.districts().stream()
                                .distinct()
                                .filter(index::containsKey)
                                .map(index::get)
                                .toList(),
                        votes,
                        canvass))
                .toList();
        List<Integer> all =
                java.util.stream.IntStream.range(0, canvass.size()).boxed().toList();
        return new Forecast(part("", all, votes, canvass).votes(), range(cast), parts, sums);
    }

    /** What is off everywhere at once: the first is none. */
    private record Common(double discount, double share, double turnout) {}

    private static Common[] common(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Common[] common = new Common[DRAWS + 1];
        common[0] = new Common(DISCOUNT, 0, 0);
        for (int i = 1; i <= DRAWS; i++) {
            common[i] = new Common(
                    DISCOUNT + DISCOUNT_SD * random.nextGaussian(),
                    COMMON_SD * random.nextGaussian(),
                    TURNOUT_SD * random.nextGaussian());
        }
        return common;
    }

    /** Our votes and all votes in a district. */
    private static double[] one(DistrictCanvass c, double seatShare, Common common, double own, double chance) {
        double ours = 0;
        double cast = 0;
        for (int k = 0; k < DistrictCanvass.CODES; k++) {
            double coming = c.byIntention().get(k) * Logit.shifted(TURNOUT[k], common.turnout());
            cast += coming;
            ours += coming * LOYAL[k];
        }
        double restShare = share(List.of(c), seatShare, SEAT_ANSWERS) * (1 - common.discount()) + own;
        double rest = c.untold() * Logit.shifted(TURNOUT_OF_THE_REST, common.turnout());
        cast += rest;
        ours += rest * Math.min(1, Math.max(0, restShare)) + cast * common.share();
        double share = cast <= 0 ? 0 : Math.min(1, Math.max(0, ours / cast));
        ours += chance * Math.sqrt(cast * Logit.slope(share));
        return new double[] {Math.min(cast, Math.max(0, ours)), cast};
    }

    /** Of those met who vote, the share who vote for us, drawn towards what is believed. */
    private static double share(List<DistrictCanvass> some, double believed, double weight) {
        double ours = weight * believed;
        double all = weight;
        for (DistrictCanvass c : some) {
            for (int k = 0; k < DistrictCanvass.CODES; k++) {
                ours += c.byIntention().get(k) * TURNOUT[k] * LOYAL[k];
                all += c.byIntention().get(k) * TURNOUT[k];
            }
        }
        return all <= 0 ? believed : ours / all;
    }

    private static Part part(String id, List<Integer> of, double[][] votes, List<DistrictCanvass> canvass) {
        double[] sum = new double[DRAWS + 1];
        double told = 0;
        double eligible = 0;
        for (int d : of) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += votes[d][i];
            }
            told += canvass.get(d).told();
            eligible += canvass.get(d).eligible();
        }
        return new Part(id, range(sum), eligible <= 0 ? 0 : told / eligible);
    }

    /** The first is the middle, the others are draws around it. */
    private static Range range(double[] sum) {
        return Drawn.range(java.util.Arrays.copyOfRange(sum, 1, sum.length), sum[0]);
    }

    /** Promises who are loyal and vote, of those who promise. */
    static double votesPerPromise() {
        return LOYAL[0] * TURNOUT[0];
    }
}
