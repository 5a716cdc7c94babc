package org.committeeroom.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.committeeroom.canvass.Packet;
import org.committeeroom.register.Absent;
import org.committeeroom.returns.CanvassResult;
import org.committeeroom.returns.Flag;
import org.committeeroom.returns.KnockUpResult;
import org.committeeroom.returns.Status;

/** What is known of an elector, in the few words that a row has room for. */
final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private static final Map<CanvassResult, String> RESULTS = Map.of(
            CanvassResult.SPOKE, "spoke",
            CanvassResult.NOT_IN, "out",
            CanvassResult.CALL_BACK, "call back",
            CanvassResult.REFUSED, "would not say",
            CanvassResult.MOVED, "moved",
            CanvassResult.DECEASED, "deceased",
            CanvassResult.NO_ACCESS, "no access",
            CanvassResult.LANGUAGE, "language",
            CanvassResult.INELIGIBLE, "not eligible",
            CanvassResult.DO_NOT_CONTACT, "do not contact");

    private static final Map<KnockUpResult, String> KNOCKS = Map.of(
            KnockUpResult.VOTED, "voted",
            KnockUpResult.WILL_VOTE, "will vote",
            KnockUpResult.NOT_IN, "out",
            KnockUpResult.WONT_VOTE, "won’t vote",
            KnockUpResult.NEEDS_LIFT, "needs a lift",
            KnockUpResult.MOVED, "moved",
            KnockUpResult.AGAINST, "against",
            KnockUpResult.DO_NOT_RETURN, "do not return");

    private static final Map<Flag, String> FLAGS = Map.of(
            Flag.WANTS_POSTAL_VOTE, "wants PV",
            Flag.POSTER, "poster",
            Flag.LIFT, "lift",
            Flag.HELPER, "helper",
            Flag.NEEDS_VOTER_ID, "needs ID");

    private static final Set<CanvassResult> SPOKEN = Set.of(CanvassResult.SPOKE, CanvassResult.REFUSED);

    private Phrases() {}

    static String number(Packet.Elector elector) {
        return elector.suffix() == 0 ? String.valueOf(elector.number()) : elector.number() + "/" + elector.suffix();
    }

    /** An anonymous entry is a number alone: nothing else about it goes on paper. */
    static boolean anonymous(Packet.Elector elector) {
        return elector.name().isEmpty();
    }

    /** Franchise marker and absent vote: {@code F}, {@code PV}, {@code 18 on 2 Jul}. */
    static String tag(Packet.Elector elector) {
        List<String> parts = new ArrayList<>();
        if (elector.absent() != Absent.NONE) {
            parts.add(
                    switch (elector.absent()) {
                        case POSTAL -> "PV";
                        case PROXY -> "Proxy";
                        default -> "PV proxy";
                    });
        }
        if (!elector.marker().isBlank()) {
            parts.add(elector.marker());
        }
        return String.join(" ", parts);
    }

    static String lastCall(Packet.Elector elector, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        if (elector.attainment() != null) {
            parts.add("18 on " + DAY.format(elector.attainment()));
        }
        Status status = elector.status();
        if (status.lastResult() != null && !SPOKEN.contains(status.lastResult())) {
            parts.add("last: " + RESULTS.get(status.lastResult()));
        }
        if (status.lastContactAt() != null) {
            String spoke = status.lastResult() == CanvassResult.REFUSED ? "would not say " : "spoke ";
            parts.add(spoke + day(status.lastContactAt(), zone));
        }
        if (status.intention() != null) {
            parts.add("said " + status.intention());
        }
        if (status.voted()) {
            parts.add("has voted");
        }
        return join(parts, elector);
    }

    static String lastKnock(Packet.Elector elector, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        if (elector.lastKnock() != null) {
            String at = elector.lastKnockAt() == null ? "" : " " + time(elector.lastKnockAt(), zone);
            parts.add(KNOCKS.get(elector.lastKnock()) + at);
        } else if (elector.status().lastContactAt() != null) {
            parts.add("promised " + day(elector.status().lastContactAt(), zone));
        }
        return join(parts, elector);
    }

    private static String join(List<String> parts, Packet.Elector elector) {
        elector.flags().stream().map(FLAGS::get).forEach(parts::add);
        if (elector.language() != null) {
            parts.add("speaks " + Locale.forLanguageTag(elector.language()).getDisplayLanguage(Locale.UK));
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
        LocalDate printed = sheet.printedAt().atZone(zone).toLocalDate();
        StringBuilder text = new StringBuilder("Printed ")
                .append(longDay(printed))
                .append(' ')
                .append(time(sheet.printedAt(), zone));
        if (sheet.returnsUpTo() == null) {
            text.append(" · no returns yet");
        } else {
            boolean today = sheet.returnsUpTo().atZone(zone).toLocalDate().equals(printed);
            text.append(" · returns up to ")
                    .append(today ? "" : day(sheet.returnsUpTo(), zone) + " ")
                    .append(time(sheet.returnsUpTo(), zone));
        }
        return sheet.registerOf() == null
                ? text.toString()
                : text.append(" · register of ")
                        .append(longDay(sheet.registerOf()))
                        .toString();
    }
}
