package org.committeeroom.canvass.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went out in one session and what has come of it. Pure.
 *
 * @param session all sheets that went out on one day under one name
 * @param electors on them, and of how many of these something has come in, and of how many nothing yet
 */
@Schema(name = "SheetReckoning")
record Reckoning(
        LocalDate day,
        String session,
        SheetKind kind,
        int sheets,
        int out,
        int overdue,
        int in,
        int lost,
        int electors,
        int keyed,
        int left) {

    private record Session(LocalDate day, String name, SheetKind kind) implements Comparable<Session> {
        @Override
        public int compareTo(Session other) {
            int byDay = other.day.compareTo(day);
            int byName = name.compareTo(other.name);
            return byDay != 0 ? byDay : byName != 0 ? byName : kind.compareTo(other.kind);
        }
    }

    /** The newest day first. */
    static List<Reckoning> of(List<LedgerEntry> entries, ZoneId zone) {
        TreeMap<Session, List<LedgerEntry>> sessions = new TreeMap<>();
        for (LedgerEntry e : entries) {
            LocalDate day = day(e.outAt(), zone);
            sessions.computeIfAbsent(new Session(day, e.name(), e.kind()), s -> new ArrayList<>())
                    .add(e);
        }
        return sessions.entrySet().stream()
                .map(s -> of(s.getKey(), s.getValue()))
                .toList();
    }

    private static Reckoning of(Session session, List<LedgerEntry> entries) {
        int electors = entries.stream().mapToInt(LedgerEntry::electors).sum();
        int keyed = entries.stream().mapToInt(LedgerEntry::keyed).sum();
        return new Reckoning(
                session.day,
                session.name,
                session.kind,
                entries.size(),
                count(entries, e -> e.endedAt() == null),
                count(entries, LedgerEntry::overdue),
                count(entries, e -> e.outcome() == LedgerEntry.Outcome.IN),
                count(entries, e -> e.outcome() == LedgerEntry.Outcome.LOST),
                electors,
                keyed,
                electors - keyed);
    }

    private static int count(List<LedgerEntry> entries, java.util.function.Predicate<LedgerEntry> which) {
        return (int) entries.stream().filter(which).count();
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
