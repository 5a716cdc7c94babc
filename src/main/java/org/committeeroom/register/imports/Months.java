package org.committeeroom.register.imports;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as updates name them: "Jan", "January 2024", "Monthly Additions for January". */
final class Months {

    private static final Map<String, Month> BY_START = Map.ofEntries(
            Map.entry("jan", Month.JANUARY),
            Map.entry("feb", Month.FEBRUARY),
            Map.entry("mar", Month.MARCH),
            Map.entry("apr", Month.APRIL),
            Map.entry("may", Month.MAY),
            Map.entry("jun", Month.JUNE),
            Map.entry("jul", Month.JULY),
            Map.entry("aug", Month.AUGUST),
            Map.entry("sep", Month.SEPTEMBER),
            Map.entry("oct", Month.OCTOBER),
            Map.entry("nov", Month.NOVEMBER),
            Map.entry("dec", Month.DECEMBER));

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?"
                    + "|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\W*(?:\\b((?:19|20)\\d\\d)\\b)?");

    private Months() {}

    /** The first month that a text names, with its year if that follows. */
    static RowChange find(String text, RowChange.Action action) {
        Matcher m = NAMED.matcher(text);
        if (!m.find()) {
            return new RowChange(action, null, 0);
        }
        Month month = BY_START.get(m.group(1).substring(0, 3).toLowerCase(Locale.ROOT));
        return new RowChange(action, month, m.group(2) == null ? 0 : Integer.parseInt(m.group(2)));
    }
}
