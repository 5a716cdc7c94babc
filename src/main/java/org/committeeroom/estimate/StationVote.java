package org.committeeroom.estimate;

/**
 * The promises of one district at the station, at one moment: those marked, those who said that they have voted, those
 * who said "not yet", and the rest.
 *
 * @param open promises not known to have voted
 * @param missed share of those who have voted
 * @param voted how many of all have voted
 * @param chance variance of {@code voted} if every chance were known
 * @param perLevel change of {@code voted} for a shift of the level
 * @param perCapture change of {@code voted} when tellers got more of the numbers, on the logit
 * @param reports how many said that they have voted and were not marked
 */
record StationVote(
        int open, double missed, double voted, double chance, double perLevel, double perCapture, int reports) {

    static StationVote of(DistrictDay d, Level level, DayCurve curve, double now) {
        int marked = d.marked().until(now);
        int reports = 0;
        int notYet = 0;
        double since = 0;
        double spread = 0;
        for (Answer a : d.answers()) {
            if (a.stands(now) && a.voted()) {
                reports++;
            } else if (a.stands(now)) {
                double late = level.missed(d.telling(), curve, a.at(), now);
                notYet++;
                since += late;
                spread += Logit.slope(late);
            }
        }
        int open = Math.max(0, d.inPerson() - marked - reports);
        int rest = Math.max(0, open - notYet);
        double missed = level.missed(d.telling(), curve, 0, now);
        double told = Capture.toldShare(d.telling(), curve, now);
        spread += rest * Logit.slope(missed);
        return new StationVote(
                open,
                open == 0 ? 0 : (since + rest * missed) / open,
                marked + Experience.REPORT_HOLDS * reports + since + rest * missed,
                spread + reports * Logit.slope(Experience.REPORT_HOLDS),
                spread,
                spread * Capture.slope(told),
                reports);
    }
}
