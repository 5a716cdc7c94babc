package org.committeeroom.register.imports;

import java.util.ArrayList;
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

    int read;
    int created;
    int updated;
    int unchanged;
    int removed;
    int rejected;

    int accepted() {
        return read - rejected;
    }

    void odd(Oddity what, int row) {
        oddities.computeIfAbsent(what, o -> new int[] {0, row})[0]++;
    }

    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        oddities.forEach((what, n) -> warnings.add(new Warning(what.name().toLowerCase(Locale.ROOT), n[0], n[1])));
        return warnings;
    }
}
