package org.committeeroom.estimate;

/**
 * How much was seen of a district, which says whether an estimate is more than experience from elsewhere.
 *
 * @param hoursOpen hours since the opening
 * @param hoursCovered of these, those in which somebody took numbers
 * @param asked promises who answered at the door in the last 90 minutes
 */
record Seen(double hoursOpen, double hoursCovered, int asked) {

    private static final double RECENT_HOURS = 1.5;
    private static final double ENOUGH_COVERAGE = 0.15;
    private static final int ENOUGH_ASKED = 10;

    static Seen of(DistrictDay d, PollingDay day) {
        double open = day.open();
        int asked = 0;
        for (Answer a : d.answers()) {
            asked += a.counts(day.hour()) && a.at() >= open - RECENT_HOURS ? 1 : 0;
        }
        return new Seen(open, d.telling().hours(open), asked);
    }

    boolean little() {
        boolean telling = hoursOpen > 0 && hoursCovered >= ENOUGH_COVERAGE * hoursOpen;
        return !telling && asked < ENOUGH_ASKED;
    }
}
