package org.committeeroom.estimate;

import static org.committeeroom.estimate.Level.square;

import org.committeeroom.estimate.Estimate.DistrictEstimate;
import org.committeeroom.estimate.Estimate.Open;

/** One district under the level of the seat: what has voted, and what will have at the close. */
record DistrictFit(
        DistrictDay day,
        double hour,
        double length,
        Level seat,
        Level own,
        StationVote station,
        Tally now,
        Tally close) {

    private static final double RECENT_HOURS = 1.5;
    private static final double ENOUGH_COVERAGE = 0.15;
    private static final int ENOUGH_ASKED = 10;

    static DistrictFit of(DistrictDay d, PollingDay day, SeatFit fit, DayCurve curve) {
        double hour = day.hour();
        double length = PollingDay.hours(day.opens(), day.closes());
        Level seat = fit == null ? Level.BEFORE : fit.level(hour);
        Level own = fit == null ? Level.BEFORE : seat.ofDistrict(d, fit, hour);
        StationVote station = StationVote.of(d, own, curve, hour);
        Tally now = now(station, PostalVote.at(d, hour, length), seat, own).atLeast(d.known(hour));
        Tally close = close(d, station, PostalVote.atClose(d, hour), seat, own).atLeast(now.mean());
        return new DistrictFit(d, hour, length, seat, own, station, now, close);
    }

    private static Tally now(StationVote v, PostalVote postal, Level seat, Level own) {
        return new Tally(
                v.voted() + postal.voted(),
                v.chance() + square(v.perLevel()) * own.variance() + square(captureError(v)) + postal.own(),
                v.perLevel() * Math.sqrt(seat.variance()),
                0,
                captureError(v),
                v.reports() * Experience.REPORT_SD,
                postal.common());
    }

    /** Those who have not voted come with the chance that turnout and level leave them. */
    private static Tally close(DistrictDay d, StationVote v, PostalVote postal, Level seat, Level own) {
        double waiting = Math.max(0, d.inPerson() - v.voted());
        double comes = own.comes();
        double stays = 1 - comes;
        double ownLevel = stays * v.perLevel() + waiting * own.comesPerShift();
        return new Tally(
                v.voted() + waiting * comes + postal.voted(),
                square(stays) * (v.chance() + square(captureError(v)))
                        + waiting * Logit.slope(comes)
                        + square(ownLevel) * own.variance()
                        + square(waiting * own.comesPerTurnout()) * own.turnoutVariance()
                        + postal.own(),
                (stays * v.perLevel() + waiting * seat.comesPerShift()) * Math.sqrt(seat.variance()),
                waiting * seat.comesPerTurnout() * Math.sqrt(seat.turnoutVariance()),
                stays * captureError(v),
                stays * v.reports() * Experience.REPORT_SD,
                postal.common());
    }

    /** By how much the tellers of a district are off together, and as much again by its own. */
    private static double captureError(StationVote v) {
        return v.perCapture() * Experience.CAPTURE_SD;
    }

    int known() {
        return day.known(hour);
    }

    DistrictEstimate view(double widening) {
        Range votedNow = Range.between(known(), day.promises(), now.mean(), now.sd());
        Range votedAtClose = Range.between(known(), day.promises(), close.mean(), close.sd() * widening)
                .notBefore(votedNow);
        double hoursOpen = Math.min(Math.max(hour, 0), length);
        double covered = day.telling().hours(hoursOpen);
        return new DistrictEstimate(
                day.code(),
                known(),
                votedNow,
                votedAtClose,
                priorDriven(covered, hoursOpen),
                asked(hoursOpen),
                covered,
                hoursOpen,
                new Open(
                        station.open(),
                        station.missed(),
                        Logit.slope(station.missed()) * Math.sqrt(seat.variance() + own.variance()),
                        own.comes()));
    }

    private boolean priorDriven(double covered, double hoursOpen) {
        boolean telling = hoursOpen > 0 && covered >= ENOUGH_COVERAGE * hoursOpen;
        return known() < day.promises() && !telling && asked(hoursOpen) < ENOUGH_ASKED;
    }

    private int asked(double hoursOpen) {
        int asked = 0;
        for (Answer a : day.answers()) {
            asked += a.counts(hour) && a.at() >= hoursOpen - RECENT_HOURS ? 1 : 0;
        }
        return asked;
    }
}
