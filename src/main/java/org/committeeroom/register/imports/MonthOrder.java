package org.committeeroom.register.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedSet;

/** The order in which updates are applied: month after month, and a month again when it has another notice. */
final class MonthOrder {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** What a whole register brought counts, also where that does not say of which month it is. */
    private static final String STANDING = "select register_month from register_import where campaign_id = :campaign"
            + " and edition is not null and kind in ('FULL', 'UPDATE') order by edition desc limit 1";

    private final YearMonth standing;
    private final LocalDate near;

    /** @param published when the officer published the file, or null */
    MonthOrder(Edition edition, LocalDate published, Clock clock) {
        standing = edition
                .scope()
                .bind(edition.handle().createQuery(STANDING))
                .map((r, c) -> r.getObject(1, LocalDate.class))
                .list()
                .stream()
                .filter(d -> d != null)
                .map(YearMonth::from)
                .findFirst()
                .orElse(null);
        near = published != null
                ? published
                : standing != null
                        ? standing.plusMonths(1).atDay(1)
                        : LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }

    /** The month whose changes the register holds, or null if that is not known. */
    YearMonth standing() {
        return standing;
    }

    /** A day near to which the file is, for years that it leaves out. */
    LocalDate near() {
        return near;
    }

    /** The month whose changes the register holds after a file with rows of these months, or null if that is not known. */
    YearMonth after(SortedSet<YearMonth> file) {
        return after(standing, file);
    }

    /**
     * @param standing the month whose changes the register holds, or null if that is not known
     * @throws Refusal if a month is missing, or the file is older than the register
     */
    static YearMonth after(YearMonth standing, SortedSet<YearMonth> file) {
        YearMonth month = standing;
        for (YearMonth next : file) {
            if (month != null && next.isAfter(month.plusMonths(1))) {
                throw Refused.MONTH_MISSING.because("The register stands at " + WRITTEN.format(month)
                        + " and the file is of " + WRITTEN.format(next) + ". Import "
                        + WRITTEN.format(month.plusMonths(1)) + " first, or the whole register");
            }
            if (month != null && next.isBefore(month)) {
                throw Refused.OUT_OF_ORDER.because("The register stands at " + WRITTEN.format(month)
                        + " already, and the file is of " + WRITTEN.format(next));
            }
            month = next;
        }
        return month;
    }
}
