package org.committeeroom.register.imports;

import org.committeeroom.register.ElectorNumber;

/** The number of the elector in a row. */
final class Numbers {

    private static final int LONGEST_CODE = 20;

    private Numbers() {}

    /** From the columns of district and number, and of its suffix where there is one. */
    static ElectorNumber read(Cells row, Column suffix) {
        String district = row.get(Column.DISTRICT);
        String number = row.get(Column.NUMBER);
        if (number.isEmpty()) {
            throw new RejectedRow(RejectedRow.Reason.NO_NUMBER);
        }
        if (district.isEmpty()) {
            throw new RejectedRow(RejectedRow.Reason.NO_DISTRICT);
        }
        String whole = suffix == null || row.get(suffix).isEmpty() ? number : number + '/' + row.get(suffix);
        return checked(plain(whole, district));
    }

    /** Where district and number may be one: {@code BW1-123/1}. */
    static ElectorNumber readJoined(Cells row, Column suffix) {
        if (row.has(Column.DISTRICT)) {
            return read(row, suffix);
        }
        String number = row.get(Column.NUMBER);
        if (number.isEmpty()) {
            throw new RejectedRow(RejectedRow.Reason.NO_NUMBER);
        }
        return checked(ElectorNumber.parse(number).orElseThrow(Numbers::bad));
    }

    /** Digits alone, which nearly all are, need no pattern. */
    private static ElectorNumber plain(String text, String district) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 7) {
                return ElectorNumber.parse(text, district).orElseThrow(Numbers::bad);
            }
            value = 10 * value + digit;
        }
        if (value == 0) {
            throw bad();
        }
        return new ElectorNumber(district, value, 0);
    }

    private static ElectorNumber checked(ElectorNumber number) {
        if (number.district().length() > LONGEST_CODE) {
            throw new RejectedRow(RejectedRow.Reason.BAD_DISTRICT);
        }
        return number;
    }

    private static RejectedRow bad() {
        return new RejectedRow(RejectedRow.Reason.BAD_NUMBER);
    }
}
