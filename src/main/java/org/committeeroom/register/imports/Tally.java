package org.committeeroom.register.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of the rows of a file. */
final class Tally {

    /** What is odd about a row that is taken all the same. */
    enum Oddity {
        /** A letter that is in no list of markers: eligibility is left for a person to check. */
        UNKNOWN_MARKER,
        /** A date that is neither an 18th birthday soon nor the birth of an adult. */
        ODD_DATE,
        /** There is no such day, or no date can be read there. */
        NO_DATE,
        BAD_POSTCODE,
        NO_ADDRESS,
        NO_NAME,
        DUPLICATE_NUMBER,
        /** A text was longer than is kept. */
        SHORTENED
    }

    /** @param example number of the first row of which this is true */
    record Warning(String code, int count, int example) {

        String line() {
            return code + '\t' + count + '\t' + example;
        }

        static Warning of(String line) {
            String[] parts = line.split("\t");
            return new Warning(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    private final Map<Oddity, int[]> oddities = new EnumMap<>(Oddity.class);

    private final Map<RejectedRow.Reason, Integer> rejections = new EnumMap<>(RejectedRow.Reason.class);

    int read;
    int created;
    int updated;
    int unchanged;
    int removed;
    int rejected;

    int accepted() {
        return read - rejected;
    }

    void reject(RejectedRow.Reason reason) {
        rejected++;
        rejections.merge(reason, 1, Integer::sum);
    }

    /** Refuses a file of which nothing is left, by what most of its rows were rejected for. */
    void refuseUnlessSomeTaken() {
        if (read == 0) {
            throw Refused.EMPTY.because("There are no rows under its header");
        }
        if (accepted() > 0) {
            return;
        }
        Refused refused = mostOften().isOfNumber() ? Refused.NO_NUMBERS : Refused.NONE_TAKEN;
        throw refused.because("Of its " + rows(read) + " none could be taken: " + whyMostly());
    }

    private RejectedRow.Reason mostOften() {
        return Collections.max(rejections.entrySet(), Map.Entry.comparingByValue())
                .getKey();
    }

    /** For what most rows were rejected, as the end of a sentence about them. */
    String whyMostly() {
        RejectedRow.Reason reason = mostOften();
        int rows = rejections.get(reason);
        return (rows == rejected ? "" : "of " + rows(rows) + ", ") + reason.ofRows();
    }

    void odd(Oddity what, int row) {
        oddities.computeIfAbsent(what, o -> new int[] {0, row})[0]++;
    }

    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        oddities.forEach((what, n) -> warnings.add(new Warning(what.name().toLowerCase(Locale.ROOT), n[0], n[1])));
        return warnings;
    }

    private static String rows(int count) {
        return count == 1 ? "one row" : count + " rows";
    }
}
