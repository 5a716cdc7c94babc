package org.committeeroom.register.imports;

import java.time.LocalDate;
import java.time.Month;

/**
 * How long a postal vote lasts: until the third 31 January after it was granted (RPA 2000, schedule 4, paragraph 3 as
 * amended by the Elections Act 2022, schedule 1). What was granted before 31 October 2023 ended on 31 January 2026.
 */
final class PostalTerm {

    private static final LocalDate BEGINS = LocalDate.of(2023, Month.OCTOBER, 31);
    private static final LocalDate OLD_ONES_END = LocalDate.of(2026, Month.JANUARY, 31);
    private static final int JANUARIES = 3;

    private PostalTerm() {}

    /** The last day. */
    static LocalDate end(LocalDate granted) {
        if (granted.isBefore(BEGINS)) {
            return OLD_ONES_END;
        }
        LocalDate january = LocalDate.of(granted.getYear(), Month.JANUARY, 31);
        LocalDate first = january.isAfter(granted) ? january : january.plusYears(1);
        return first.plusYears(JANUARIES - 1L);
    }
}
