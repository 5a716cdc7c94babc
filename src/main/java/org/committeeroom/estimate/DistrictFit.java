package org.committeeroom.estimate;

import static org.committeeroom.estimate.Level.square;

import org.committeeroom.estimate.Estimate.DistrictEstimate;
import org.committeeroom.estimate.Estimate.Figures;
import org.committeeroom.estimate.Estimate.Open;

/** One district under the level of the seat: what has voted, and what will have at the close. */
record DistrictFit(
        DistrictDay day,
        double hour,
        Level seat,
        Level own,
        StationVote station,
        Tally now,
        Tally close,
        Tally postalNow,
        Tally postalClose) {

    static DistrictFit of(DistrictDay d, PollingDay day, SeatFit fit, DayCurve curve) {
        double hour = day.hour();
        Level seat = fit == null ? Level.BEFORE : fit.level(hour);
        Level own = fit == null ? Level.BEFORE : seat.ofDistrict(d, fit, hour);
        StationVote station = StationVote.of(d, own, curve, hour);
        int byPost = d.knownByPost(hour);
        Tally postalNow = PostalVote.at(d, hour, day.length()).tally().atLeast(byPost);
        Tally postalClose = PostalVote.atClose(d, hour).tally().atLeast(postalNow.mean());
        Tally now = now(station, seat, own).atLeast(d.known(hour) - byPost).plus(postalNow);
        Tally close = close(d, station, seat, own).plus(postalClose).atLeast(now.mean());
        return new DistrictFit(d, hour, seat, own, station, now, close, postalNow, postalClose);
    }

    private static Tally now(StationVote v, Level seat, Level own) {
        return new Tally(
                v.voted(),
                v.chance() + square(v.perLevel()) * own.variance() + square(captureError(v)),
                v.perLevel() * Math.sqrt(seat.variance()),
                0,
                captureError(v),
                v.reports() * Experience.REPORT_SD,
                0);
    }

    /** Those who have not voted come with the chance that turnout and level leave them. */
    private static Tally close(DistrictDay d, StationVote v, Level seat, Level own) {
        double waiting = Math.max(0, d.inPerson() - v.voted());
        double comes = own.comes();
        double stays = 1 - comes;
        double ownLevel = stays * v.perLevel() + waiting * own.comesPerShift();
        return new Tally(
                v.voted() + waiting * comes,
                square(stays) * (v.chance() + square(captureError(v)))
                        + waiting * Logit.slope(comes)
                        + square(ownLevel) * own.variance()
                        + square(waiting * own.comesPerTurnout()) * own.turnoutVariance(),
                (stays * v.perLevel() + waiting * seat.comesPerShift()) * Math.sqrt(seat.variance()),
                waiting * seat.comesPerTurnout() * Math.sqrt(seat.turnoutVariance()),
                stays * captureError(v),
                stays * v.reports() * Experience.REPORT_SD,
                0);
    }

    /** By how much the tellers of a district are off together, and as much again by its own. */
    private static double captureError(StationVote v) {
        return v.perCapture() * Experience.CAPTURE_SD;
    }

    int known() {
        return day.known(hour);
    }

    DistrictEstimate view(Seen seen, double widening) {
        Figures all = figures(day.promises(), known(), now, close, widening);
        Figures postal = figures(day.postal(), day.knownByPost(hour), postalNow, postalClose, widening);
        return new DistrictEstimate(
                day.code(),
                all,
                postal,
                known() < day.promises() && seen.little(),
                seen.asked(),
                seen.hoursCovered(),
                seen.hoursOpen(),
                new Open(
                        station.open(),
                        station.missed(),
                        Logit.slope(station.missed()) * Math.sqrt(seat.variance() + own.variance()),
                        own.comes()));
    }

    static Figures figures(int promises, int known, Tally now, Tally close, double widening) {
        Range votedNow = Range.between(known, promises, now.mean(), now.sd());
        Range votedAtClose = Range.between(known, promises, close.mean(), close.sd() * widening)
                .notBefore(votedNow);
        return new Figures(promises, known, votedNow, votedAtClose);
    }
}
