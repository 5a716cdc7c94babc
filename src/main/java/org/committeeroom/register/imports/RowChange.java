package org.committeeroom.register.imports;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * What a row of an update does to the register, and in which month; {@link #NONE} for a row of a whole register.
 *
 * @param month null where the file does not say
 * @param year 0 where the file does not say
 */
record RowChange(Action action, Month month, int year) {

    enum Action {
        /** The row is of a whole register. */
        NONE,
        ADD,
        MODIFY,
        DELETE
    }

    static final RowChange NONE = new RowChange(Action.NONE, null, 0);

    /** The month with its year: where the file leaves that out, the one that ends nearest to a day. */
    YearMonth month(LocalDate near) {
        if (month == null) {
            return null;
        }
        if (year > 0) {
            return YearMonth.of(year, month);
        }
        YearMonth same = YearMonth.of(near.getYear(), month);
        long off = same.getMonthValue() - near.getMonthValue();
        return off > 6 ? same.minusYears(1) : off < -6 ? same.plusYears(1) : same;
    }
}
