package org.committeeroom.register.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.committeeroom.register.Absent;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.Eligibility;
import org.committeeroom.register.Eligible;

/** Makes electors and doors of the rows of one file, and counts what is odd about them. */
final class ElectorRows {

    private static final int LONGEST_SURNAME = 150;
    private static final int LONGEST_FORENAME = 200;
    private static final int LONGEST_MARKER = 20;

    /** An anonymous entry is a number alone (SI 2001/341 reg. 41A), also where a file says more by mistake. */
    private static final char ANONYMOUS = 'N';

    /** Stands before the surname of those who are not on the open register, in some programs. */
    private static final Pattern OPTED_OUT = Pattern.compile("^\\([zZ]\\) ?");

    private final RegisterFile file;
    private final Layout.Reader layout;
    private final LocalDate poll;
    private final Eligibility eligibility;
    private final Tally tally;
    private List<String> lastAddress = List.of();
    private String lastPostcode = "";
    private Door lastDoor;

    ElectorRows(RegisterFile file, Layout layout, LocalDate poll, Eligibility eligibility, Tally tally) {
        this.file = file;
        this.layout = layout.reader();
        file.recognised().above().forEach(this.layout::isRemark);
        this.poll = poll;
        this.eligibility = eligibility;
        this.tally = tally;
    }

    /**
     * @param door null for those without an address
     * @param source what the layout made of the row: its stable keys, what an update does to it, and the row as it came
     */
    record ElectorRow(
            ElectorNumber number,
            String surname,
            String forename,
            String marker,
            LocalDate attainment,
            Eligible eligible,
            Absent absent,
            Door door,
            RegisterRow source) {

        /** Differs when anything differs that the file says, or that follows from it. */
        long hash() {
            Digest digest =
                    new Digest().with(surname).with(forename).with(marker).with(eligible.name());
            digest.with(attainment == null ? "" : attainment.toString());
            if (door != null) {
                door.lines().forEach(digest::with);
                digest.with(door.postcode() == null ? "" : door.postcode());
            }
            if (source.keys() != StableKeys.NONE) {
                digest.with(source.keys().electorId()).with(source.keys().uprn());
            }
            return digest.value();
        }
    }

    /** By which an entry is known again under another number: who, as names are compared, and where. */
    static long key(String surnameKey, String forenameKey, UUID door) {
        return new Digest()
                .with(surnameKey)
                .with(forenameKey)
                .with(door == null ? "" : door.toString())
                .value();
    }

    /**
     * @return null for a line that is no elector's
     * @throws RejectedRow if it is one and cannot be taken
     */
    ElectorRow read(TableRow record) {
        if (layout.isRemark(record) || file.isHeaderAgain(record)) {
            return null;
        }
        file.checkColumns(record);
        RegisterRow row = layout.read(new Cells(file.header(), record));
        int line = record.number();
        String surname = shortened(OPTED_OUT.matcher(row.surname()).replaceFirst(""), LONGEST_SURNAME, line);
        String forename = shortened(row.forename(), LONGEST_FORENAME, line);
        String marker = shortened(marker(row.marker()), LONGEST_MARKER, line);
        Dates.Read date = Dates.read(row.date(), poll);
        Eligible eligible = eligibility.of(marker, date.attainment());
        boolean undated = date.oddity() != null && date.attainment() == null && eligible == Eligible.YES;
        boolean anonymous = marker.indexOf(ANONYMOUS) >= 0;
        Door door = anonymous ? null : door(row);
        note(row, marker, date, door, line);
        return new ElectorRow(
                row.number(),
                anonymous ? "" : surname,
                anonymous ? "" : forename,
                marker,
                date.attainment(),
                undated ? Eligible.CHECK : eligible,
                absent(marker),
                door,
                row);
    }

    /** People at one address mostly follow one another. */
    private Door door(RegisterRow row) {
        if (!row.address().equals(lastAddress) || !row.postcode().equals(lastPostcode)) {
            lastDoor = Address.of(row);
            lastAddress = row.address();
            lastPostcode = row.postcode();
        }
        return lastDoor;
    }

    private void note(RegisterRow row, String marker, Dates.Read date, Door door, int line) {
        if (Eligibility.isUnknown(marker)) {
            tally.odd(Tally.Oddity.UNKNOWN_MARKER, line);
        }
        if (date.oddity() != null) {
            tally.odd(date.oddity(), line);
        }
        if (door == null) {
            tally.odd(Tally.Oddity.NO_ADDRESS, line);
        } else if (door.postcode() == null) {
            tally.odd(Tally.Oddity.BAD_POSTCODE, line);
        }
        if (row.surname().isEmpty() && row.forename().isEmpty() && !marker.contains("N")) {
            tally.odd(Tally.Oddity.NO_NAME, line);
        }
    }

    private String shortened(String text, int length, int line) {
        if (text.length() <= length) {
            return text;
        }
        tally.odd(Tally.Oddity.SHORTENED, line);
        return text.substring(0, length);
    }

    /** The letters alone: "(g)", "G, N" and "g/n" are written too. */
    private static String marker(String text) {
        if (text.isEmpty()) {
            return text;
        }
        StringBuilder letters = new StringBuilder();
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if (" ,;/.()-+".indexOf(c) < 0) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** A polling station's copy marks those who vote by post or proxy. */
    private static Absent absent(String marker) {
        boolean postal = marker.contains("A");
        boolean proxy = marker.contains("P");
        if (postal) {
            return proxy ? Absent.POSTAL_PROXY : Absent.POSTAL;
        }
        return proxy ? Absent.PROXY : Absent.NONE;
    }

    /** FNV-1a over 64 bits, with the end of each part marked. */
    private static final class Digest {

        private long value = 0xCBF29CE484222325L;

        Digest with(String part) {
            for (int i = 0; i < part.length(); i++) {
                value = (value ^ part.charAt(i)) * 0x100000001B3L;
            }
            value = (value ^ 0x1F0000) * 0x100000001B3L;
            return this;
        }

        long value() {
            return value ^ value >>> 32;
        }
    }
}
