package org.committeeroom.exchange.exports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.committeeroom.exchange.Wording;

/**
 * For whom something was exported and when: in every row, so that a row copied elsewhere still says it.
 *
 * @param campaign its name
 * @param by the name of who asked for it
 * @param closed whether the poll is over
 */
record Watermark(UUID export, String campaign, String by, Instant at, ZoneId zone, boolean closed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final int SHORT = 8;

    String line() {
        return Wording.of("export.mark", by, TIME.format(at.atZone(zone)), number());
    }

    /** The end of the id: the beginning of two that were made together is the same. */
    private String number() {
        String id = export.toString();
        return id.substring(id.length() - SHORT);
    }

    String conditions() {
        return Wording.of("export.who", campaign, by, TIME.format(at.atZone(zone)), number()) + "\n\n"
                + Wording.of("conditions") + "\n\n"
                + (closed ? "" : Wording.of("export.before") + "\n\n")
                + Wording.of("export.files") + "\n";
    }

    String sheetTitle() {
        return Wording.of("export.conditions");
    }
}
