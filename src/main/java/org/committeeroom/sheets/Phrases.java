package org.committeeroom.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.committeeroom.canvass.Packet;
import org.committeeroom.register.Absent;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.returns.CanvassResult;
import org.committeeroom.returns.Status;

/** What is known of an elector, in the few words that a row has room for. */
final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Wording.LANGUAGE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Wording.LANGUAGE);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Wording.LANGUAGE);

    private static final Set<CanvassResult> SPOKEN = Set.of(CanvassResult.SPOKE, CanvassResult.REFUSED);

    private Phrases() {}

    static String number(Packet.Elector elector) {
        return new ElectorNumber(elector.district(), elector.number(), elector.suffix()).within();
    }

    /** An anonymous entry is a number alone: nothing else about it goes on paper. */
    static boolean anonymous(Packet.Elector elector) {
        return elector.name().isEmpty();
    }

    /** Franchise marker and absent vote: {@code F}, {@code PV}, {@code 18 on 2 Jul}. */
    static String tag(Packet.Elector elector) {
        List<String> parts = new ArrayList<>();
        if (elector.absent() != Absent.NONE) {
            parts.add(Wording.of("absent", elector.absent()));
        }
        if (!elector.marker().isBlank()) {
            parts.add(elector.marker());
        }
        return String.join(" ", parts);
    }

    static String lastCall(Packet.Elector elector, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        if (elector.attainment() != null) {
            parts.add(Wording.of("known.attains", DAY.format(elector.attainment())));
        }
        Status status = elector.status();
        if (status.lastResult() != null && !SPOKEN.contains(status.lastResult())) {
            parts.add(Wording.of(
                    "known.last", Wording.of("result", status.lastResult()), day(status.lastResultAt(), zone)));
        }
        if (status.lastContactAt() != null) {
            String spoke = status.lastResult() == CanvassResult.REFUSED ? "known.refused" : "known.spoke";
            parts.add(Wording.of(spoke, day(status.lastContactAt(), zone)));
        }
        if (status.intention() != null) {
            parts.add(Wording.of("known.said", status.intention()));
        }
        if (status.voted()) {
            parts.add(Wording.of("known.voted"));
        }
        return join(parts, elector);
    }

    static String lastKnock(Packet.Elector elector, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        if (elector.lastKnock() != null) {
            String said = Wording.of("knock", elector.lastKnock());
            parts.add(
                    elector.lastKnockAt() == null
                            ? said
                            : Wording.of("known.knock", said, time(elector.lastKnockAt(), zone)));
        } else if (elector.status().lastContactAt() != null) {
            parts.add(Wording.of("known.promised", day(elector.status().lastContactAt(), zone)));
        }
        return join(parts, elector);
    }

    private static String join(List<String> parts, Packet.Elector elector) {
        elector.flags().stream().map(flag -> Wording.of("flag", flag)).forEach(parts::add);
        if (elector.language() != null) {
            parts.add(Wording.of(
                    "known.speaks", Locale.forLanguageTag(elector.language()).getDisplayLanguage(Wording.LANGUAGE)));
        }
        return String.join(" · ", parts);
    }

    static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** Nothing on the sheet is older than it looks: when it was printed, and how far the data reach. */
    static String dataAge(Sheet sheet) {
        ZoneId zone = sheet.campaign().election().timeZone();
        String day = longDay(sheet.printedAt().atZone(zone).toLocalDate());
        String time = time(sheet.printedAt(), zone);
        String age = sheet.returnsUpTo() == null
                ? Wording.of("age.none", day, time)
                : Wording.of("age.returns", day, time, upTo(sheet));
        return sheet.registerOf() == null ? age : Wording.of("age.register", age, longDay(sheet.registerOf()));
    }

    /** The same for the foot of every page. */
    static String shortAge(Sheet sheet) {
        return sheet.returnsUpTo() == null ? Wording.of("age.short.none") : Wording.of("age.short", upTo(sheet));
    }

    private static String upTo(Sheet sheet) {
        ZoneId zone = sheet.campaign().election().timeZone();
        boolean today = day(sheet.returnsUpTo(), zone).equals(day(sheet.printedAt(), zone));
        String time = time(sheet.returnsUpTo(), zone);
        return today ? time : day(sheet.returnsUpTo(), zone) + " " + time;
    }
}
