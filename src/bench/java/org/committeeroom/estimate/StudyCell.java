package org.committeeroom.estimate;

/** How one method did at one hour over many days: errors in points of the promises, of the seat and its districts. */
final class StudyCell {

    private int days;
    private double bias;
    private double squares;
    private double absolute;
    private double width;
    private int covered;
    private int districts;
    private int districtsCovered;

    synchronized void seat(Range range, double truth, double promises) {
        double points = 100 / promises;
        double off = (range.mean() - truth) * points;
        days++;
        bias += off;
        squares += off * off;
        absolute += Math.abs(off);
        width += (range.high() - range.low()) * points;
        covered += holds(range, truth);
    }

    synchronized void district(Range range, double truth) {
        districts++;
        districtsCovered += holds(range, truth);
    }

    private static int holds(Range range, double truth) {
        return range.low() <= truth + 1e-9 && truth <= range.high() + 1e-9 ? 1 : 0;
    }

    int days() {
        return days;
    }

    double bias() {
        return bias / days;
    }

    double error() {
        return Math.sqrt(squares / days);
    }

    double meanAbsolute() {
        return absolute / days;
    }

    double width() {
        return width / days;
    }

    double covered() {
        return (double) covered / days;
    }

    double districtsCovered() {
        return (double) districtsCovered / districts;
    }
}
