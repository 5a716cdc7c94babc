package org.committeeroom.exchange.answers;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.imports.RowsOfFile;
import org.committeeroom.returns.CanvassResult;

/**
 * A row of another system's file, read. Pure.
 *
 * @param number null if the row has none
 * @param forename empty if the row has none
 * @param result what came of the call
 * @param intention null if nothing is said of it
 * @param consent whether they agreed that it is noted; null if the row does not say
 */
record AnswerRow(
        ElectorNumber number,
        String surname,
        String forename,
        String postcode,
        Instant at,
        CanvassResult result,
        CodeBook.Intention intention,
        String canvasser,
        Boolean consent,
        String notes) {

    private static final Pattern CLOCK = Pattern.compile("(?:^|[ T])(\\d{1,2}):(\\d{2})(?::\\d{2})?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})([/.-]\\d{2,4}.*)");
    /** Where a row says the day alone. */
    private static final LocalTime NOON = LocalTime.NOON;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    /** So that today's rows can be taken in the morning. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "oui", "si", "sí", "ydw", "do");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    static final int LONGEST_CANVASSER = 120;
    static final int LONGEST_NOTES = 1000;

    /** Why a row is not taken. */
    enum Reason {
        /** It has neither an elector's number nor a name with a postcode. */
        NOBODY_NAMED,
        BAD_NUMBER,
        UNKNOWN_NUMBER,
        /** The number is that of somebody with another name: it was renumbered since. */
        OTHER_NAME,
        NOT_FOUND,
        /** Several of this name have this postcode. */
        SEVERAL,
        NO_DATE,
        DATE_TO_COME,
        /** Neither result nor intention. */
        NOTHING_SAID;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row that is not taken. */
    static final class Rejected extends RuntimeException {

        private final Reason reason;

        Rejected(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /** How rows are read: what stands where, and what its codes mean. */
    record Reading(
            AnswerMapping mapping,
            Map<String, CanvassResult> results,
            Map<String, CodeBook.Intention> intentions,
            LocalDate poll,
            ZoneId zone,
            Instant now) {}

    static AnswerRow read(RowsOfFile.Row row, Reading how) {
        AnswerMapping m = how.mapping();
        CodeBook.Intention intention = how.intentions().get(row.at(m.index(AnswerColumn.INTENTION)));
        CanvassResult said = how.results().get(row.at(m.index(AnswerColumn.RESULT)));
        CanvassResult result = said == null && intention != null ? CanvassResult.SPOKE : said;
        if (result == null) {
            throw new Rejected(Reason.NOTHING_SAID);
        }
        String[] name = name(row, m);
        return new AnswerRow(
                number(row, m),
                name[0],
                name[1],
                RowsOfFile.postcode(row.at(m.index(AnswerColumn.POSTCODE))),
                at(row.at(m.index(AnswerColumn.DATE)), how),
                result,
                intention,
                cut(row.at(m.index(AnswerColumn.CANVASSER)), LONGEST_CANVASSER),
                consent(row.at(m.index(AnswerColumn.CONSENT))),
                cut(row.at(m.index(AnswerColumn.NOTES)), LONGEST_NOTES));
    }

    private static ElectorNumber number(RowsOfFile.Row row, AnswerMapping m) {
        String number = row.at(m.index(AnswerColumn.NUMBER));
        if (number.isEmpty()) {
            return null;
        }
        String district = row.at(m.index(AnswerColumn.DISTRICT));
        Optional<ElectorNumber> read =
                district.isEmpty() ? ElectorNumber.parse(number) : ElectorNumber.parse(number, district);
        return read.orElseThrow(() -> new Rejected(Reason.BAD_NUMBER));
    }

    /** Surname and forename. */
    private static String[] name(RowsOfFile.Row row, AnswerMapping m) {
        String surname = row.at(m.index(AnswerColumn.SURNAME));
        String forename = row.at(m.index(AnswerColumn.FORENAME));
        String whole = row.at(m.index(AnswerColumn.NAME));
        if (!surname.isEmpty() || whole.isEmpty()) {
            return new String[] {surname, forename};
        }
        int comma = whole.indexOf(',');
        if (comma >= 0) {
            return new String[] {
                whole.substring(0, comma).strip(), whole.substring(comma + 1).strip()
            };
        }
        int last = whole.lastIndexOf(' ');
        return new String[] {
            whole.substring(last + 1), last < 0 ? "" : whole.substring(0, last).strip()
        };
    }

    private static Instant at(String text, Reading how) {
        Instant at = text.isEmpty() && how.mapping().day() != null
                ? how.mapping().day().atTime(NOON).atZone(how.zone()).toInstant()
                : moment(text, how);
        if (at == null || at.isBefore(EARLIEST)) {
            throw new Rejected(Reason.NO_DATE);
        }
        if (at.isAfter(how.now().plus(AHEAD))) {
            throw new Rejected(Reason.DATE_TO_COME);
        }
        return at;
    }

    private static Instant moment(String text, Reading how) {
        try {
            return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
        } catch (DateTimeException e) {
            return ofTheSeat(text, how);
        }
    }

    private static Instant ofTheSeat(String text, Reading how) {
        try {
            LocalDate day = RowsOfFile.date(how.mapping().monthFirst() ? dayFirst(text) : text, how.poll());
            return day == null
                    ? null
                    : day.atTime(clock(text)).atZone(how.zone()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String dayFirst(String text) {
        Matcher m = SLASHED.matcher(text);
        return m.matches() ? m.group(3) + m.group(2) + m.group(1) + m.group(4) : text;
    }

    private static LocalTime clock(String text) {
        Matcher m = CLOCK.matcher(text);
        if (!m.find()) {
            return NOON;
        }
        int hour = Integer.parseInt(m.group(1));
        String rest = text.substring(m.end()).strip().toLowerCase(Locale.ROOT);
        if (rest.startsWith("pm") || rest.startsWith("am")) {
            hour = hour % 12 + (rest.startsWith("pm") ? 12 : 0);
        }
        return LocalTime.of(hour, Integer.parseInt(m.group(2)));
    }

    private static Boolean consent(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return YES.contains(plain) ? Boolean.TRUE : NO.contains(plain) ? Boolean.FALSE : null;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
