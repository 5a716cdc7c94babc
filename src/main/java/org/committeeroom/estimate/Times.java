package org.committeeroom.estimate;

import java.util.Arrays;

/** When something happened, one entry for each time: hours since the polls opened, in order. */
public final class Times {

    public static final Times NONE = new Times(new double[0]);

    private final double[] sorted;

    private Times(double[] sorted) {
        this.sorted = sorted;
    }

    public static Times of(double... hours) {
        double[] sorted = hours.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? NONE : new Times(sorted);
    }

    public int count() {
        return sorted.length;
    }

    double[] toArray() {
        return sorted.clone();
    }

    double at(int index) {
        return sorted[index];
    }

    /** How many were not after that time. */
    public int until(double hour) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= hour) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Times times && Arrays.equals(sorted, times.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
