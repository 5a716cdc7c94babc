package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.committeeroom.estimate.Estimate.AreaEstimate;
import org.committeeroom.estimate.Estimate.DistrictEstimate;
import org.committeeroom.estimate.Estimate.Method;
import org.committeeroom.estimate.Estimate.Open;

/** From draws of the unknowns to draws of what one wants to know, and their means and intervals. */
final class Prediction {

    private final PollingDay asGiven;
    private final PollingDay day;
    private final SeatSight sight;
    private final Fit fit;
    private final double hour;
    private final SeatPoint[] points;
    private final SeatPoint mode;
    private final double[] postalCommon;

    Prediction(PollingDay asGiven, Fit fit) {
        this.asGiven = asGiven;
        this.day = asGiven.inOrder();
        this.fit = fit;
        this.hour = day.hour();
        this.sight = SeatSight.of(day);
        this.points = fit.points();
        this.mode = fit.mode();
        this.postalCommon = new double[points.length];
        SplittableRandom random = new SplittableRandom(fit.seed() ^ 0x5DEECE66DL);
        for (int i = 0; i < points.length; i++) {
            postalCommon[i] = random.nextGaussian();
        }
    }

    Estimate estimate() {
        Drawn seat = new Drawn(points.length);
        Drawn seatPostal = new Drawn(points.length);
        List<DistrictEstimate> districts = new ArrayList<>();
        Map<String, Drawn> drawn = new HashMap<>();
        for (int d = 0; d < sight.districts().size(); d++) {
            DistrictDay of = day.districts().get(d);
            SplittableRandom random =
                    new SplittableRandom(fit.seed() * 31 + of.code().hashCode());
            Drawn postal = postal(of, random);
            double[] openVoted = new double[points.length];
            double[] comes = new double[points.length];
            Drawn all = inPerson(d, random, openVoted, comes);
            int open = all.promises - all.known;
            all.add(postal);
            drawn.put(of.code(), all);
            seat.add(all);
            seatPostal.add(postal);
            Seen seen = Seen.of(of, day);
            districts.add(new DistrictEstimate(
                    of.code(),
                    all.figures(),
                    postal.figures(),
                    all.known < all.promises && seen.little(),
                    seen.asked(),
                    seen.hoursCovered(),
                    seen.hoursOpen(),
                    open(open, openVoted, comes)));
        }
        return new Estimate(
                Method.MODEL,
                seat.figures(),
                seatPostal.figures(),
                Composed.priorDriven(districts),
                inOrderGiven(districts),
                areas(drawn, districts));
    }

    private List<DistrictEstimate> inOrderGiven(List<DistrictEstimate> sorted) {
        Map<String, DistrictEstimate> byCode = new HashMap<>();
        sorted.forEach(d -> byCode.put(d.code(), d));
        return asGiven.districts().stream().map(d -> byCode.get(d.code())).toList();
    }

    private List<AreaEstimate> areas(Map<String, Drawn> drawn, List<DistrictEstimate> districts) {
        List<AreaEstimate> areas = new ArrayList<>();
        for (Area area : day.areas()) {
            Drawn sum = new Drawn(points.length);
            List<String> codes = area.districts().stream()
                    .distinct()
                    .filter(drawn::containsKey)
                    .toList();
            codes.forEach(code -> sum.add(drawn.get(code)));
            boolean prior = Composed.priorDriven(
                    districts.stream().filter(d -> codes.contains(d.code())).toList());
            areas.add(new AreaEstimate(area.id(), sum.figures(), prior));
        }
        return areas;
    }

    private static Open open(int open, double[] voted, double[] comes) {
        double mean = 0;
        double squares = 0;
        double come = 0;
        for (int i = 0; i < voted.length; i++) {
            mean += voted[i] / voted.length;
            squares += voted[i] * voted[i] / voted.length;
            come += comes[i] / voted.length;
        }
        return new Open(open, mean, Math.sqrt(Math.max(0, squares - mean * mean)), come);
    }

    private Drawn inPerson(int d, SplittableRandom random, double[] openVoted, double[] comes) {
        DistrictSight s = sight.districts().get(d);
        Drawn drawn = new Drawn(points.length);
        drawn.promises = s.inPerson();
        drawn.known = s.day().known(hour) - s.day().knownByPost(hour);
        int[] own = fit.own(s.day().code());
        Outcome middle = Outcome.of(s, new DistrictPoint(mode, s, own));
        Outcome[] outcomes = new Outcome[points.length];
        double voted = 0;
        double come = 0;
        for (int i = 0; i < points.length; i++) {
            outcomes[i] = Outcome.of(s, new DistrictPoint(points[i], s, own));
            voted += outcomes[i].voted() / points.length;
            come += outcomes[i].come() / points.length;
        }
        double clustering = Math.sqrt(s.clustering());
        for (int i = 0; i < points.length; i++) {
            Outcome o = outcomes[i];
            double expected = o.voted() + middle.voted() - voted;
            double waiting = drawn.promises - expected;
            double now = expected + clustering * Math.sqrt(o.chance()) * random.nextGaussian();
            now = Math.min(drawn.promises, Math.max(drawn.known, now));
            double rate = waiting <= 0 ? 0 : (drawn.promises - now) / waiting;
            double close =
                    now + rate * o.come() + clustering * Math.sqrt(rate * o.comeChance()) * random.nextGaussian();
            drawn.now[i] = now;
            drawn.close[i] = Math.min(drawn.promises, Math.max(now, close));
            openVoted[i] = o.open() == 0 ? 0 : o.openVoted() / o.open();
            comes[i] = waiting <= 0 ? 0 : o.come() / waiting;
        }
        drawn.meanNow = middle.voted();
        drawn.meanClose = middle.voted() + Math.min(drawn.promises - middle.voted(), come);
        drawn.meanNow = Math.max(drawn.known, drawn.meanNow);
        drawn.meanClose = Math.max(drawn.meanNow, drawn.meanClose);
        return drawn;
    }

    private Drawn postal(DistrictDay d, SplittableRandom random) {
        Drawn drawn = new Drawn(points.length);
        Tally now = PostalVote.at(d, hour, day.length()).tally();
        Tally close = PostalVote.atClose(d, hour).tally();
        drawn.promises = d.postal();
        drawn.known = d.knownByPost(hour);
        drawn.meanNow = Math.max(drawn.known, now.mean());
        drawn.meanClose = Math.max(drawn.meanNow, close.mean());
        for (int i = 0; i < points.length; i++) {
            double own = random.nextGaussian();
            drawn.now[i] = inside(drawn.known, drawn.promises, now, postalCommon[i], own);
            drawn.close[i] = Math.max(drawn.now[i], inside(drawn.known, drawn.promises, close, postalCommon[i], own));
        }
        return drawn;
    }

    private static double inside(int known, int promises, Tally t, double common, double own) {
        double drawn = t.mean() + t.postal() * common + Math.sqrt(t.own()) * own;
        return Math.min(promises, Math.max(known, drawn));
    }
}
