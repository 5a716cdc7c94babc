package org.committeeroom.dashboard.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.committeeroom.dashboard.progress.History.Day;
import org.committeeroom.dashboard.progress.History.Doors;
import org.committeeroom.dashboard.progress.History.Hour;
import org.committeeroom.returns.ElectorState;
import org.committeeroom.returns.Entry;
import org.committeeroom.returns.ReturnType;
import org.committeeroom.returns.Undone;

/** Goes through the canvass returns of some electors. Pure: what an elector says is taken as everywhere else. */
final class Reckoning {

    private static final Set<String> NOBODY = Set.of("not_in", "no_access");
    private static final Set<String> NOT_AT_A_DOOR = Set.of("street", "event", "phone");
    private static final int PROMISE = 1;

    private final ZoneId zone;
    private final Map<LocalDate, Day> days = new TreeMap<>();
    private final Map<Hour, Doors> hours = new TreeMap<>();
    private final Map<Call.Canvasser, Coding> coding = new HashMap<>();
    private Intentions intentions = Intentions.NONE;
    private int asked;
    private int same;

    private Reckoning(ZoneId zone) {
        this.zone = zone;
    }

    /** @param calls all about these electors and their doors, of others too */
    static History of(Collection<Person> electors, Collection<Call> calls, ZoneId zone) {
        return new Reckoning(zone).run(electors, calls);
    }

    private History run(Collection<Person> electors, Collection<Call> all) {
        Set<UUID> undone = Undone.among(all.stream().map(Call::entry).toList());
        List<Call> standing = all.stream()
                .filter(c -> c.entry().type() != ReturnType.UNDO)
                .filter(c -> !undone.contains(c.entry().id()))
                .sorted(Comparator.comparing((Call c) -> c.entry().counted())
                        .thenComparing(c -> c.entry().at())
                        .thenComparing(c -> c.entry().id().toString()))
                .toList();
        Map<UUID, List<Call>> own = new HashMap<>();
        Map<UUID, List<Entry>> ofDoor = new HashMap<>();
        for (Call c : standing) {
            if (c.elector() == null) {
                ofDoor.computeIfAbsent(c.property(), k -> new ArrayList<>()).add(c.entry());
            } else {
                own.computeIfAbsent(c.elector(), k -> new ArrayList<>()).add(c);
            }
        }
        for (Person p : electors) {
            List<Call> calls = own.getOrDefault(p.id(), List.of());
            retested(calls);
            List<Entry> said = calls.stream().map(Call::entry).toList();
            List<Entry> together = together(said, ofDoor.getOrDefault(p.property(), List.of()));
            said(together);
            intentions = intentions.plus(Intentions.of(ElectorState.of(beforeVoting(together))));
        }
        List<Call> canvass = standing.stream()
                .filter(c -> c.entry().type() == ReturnType.CANVASS)
                .toList();
        doors(canvass);
        canvass.forEach(this::coded);
        return new History(electors.size(), days, hours, coding, intentions, asked, same);
    }

    /** What people say of their vote once it is cast must not be told before the close (RPA 1983 s.66A). */
    private static List<Entry> beforeVoting(List<Entry> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).type() == ReturnType.POSTAL_RETURNED) {
                return inOrder.subList(0, i);
            }
        }
        return inOrder;
    }

    private static List<Entry> together(List<Entry> said, List<Entry> ofDoor) {
        if (said.isEmpty() || ofDoor.isEmpty()) {
            return said;
        }
        List<Entry> all = new ArrayList<>(said);
        all.addAll(ofDoor);
        all.sort(Comparator.comparing(Entry::counted).thenComparing(Entry::at).thenComparing(e -> e.id().toString()));
        return all;
    }

    /** When this elector was first spoken with, became a promise, and was one no longer. */
    private void said(List<Entry> inOrder) {
        boolean contacted = false;
        boolean promised = false;
        for (int i = 0; i < inOrder.size(); i++) {
            ElectorState state = ElectorState.of(inOrder.subList(0, i + 1));
            boolean promises = state.intention() != null && state.intention() == PROMISE && !state.gone();
            int gained = promises && !promised ? 1 : 0;
            int lost = promised && !promises ? 1 : 0;
            int contacts = state.contacted() && !contacted ? 1 : 0;
            if (gained + lost + contacts > 0) {
                add(date(inOrder.get(i)), new Day(contacts, gained, lost, Doors.NONE));
            }
            contacted = state.contacted();
            promised = promises;
        }
    }

    /** A promise who is asked again on another day: does it still hold? */
    private void retested(List<Call> said) {
        Call before = null;
        for (Call c : said) {
            Integer intention = intention(c.entry());
            if (intention == null) {
                continue;
            }
            boolean again = before != null && !date(c.entry()).equals(date(before.entry()));
            if (again && intention(before.entry()) == PROMISE) {
                asked++;
                same += intention == PROMISE ? 1 : 0;
                if (!before.by().equals(c.by())) {
                    coding.merge(before.by(), Coding.checked(intention == PROMISE), Coding::plus);
                }
            }
            before = c;
        }
    }

    /** A door at which several answer within the hour was called on once. */
    private void doors(List<Call> standing) {
        record Visit(UUID door, LocalDate date, int hour) {}
        Map<Visit, Boolean> visits = new HashMap<>();
        for (Call c : standing) {
            String channel = c.entry().text("channel");
            UUID door = c.property() == null ? c.elector() : c.property();
            if (channel == null || !NOT_AT_A_DOOR.contains(channel.toLowerCase(Locale.ROOT))) {
                ZonedDateTime at = c.entry().counted().atZone(zone);
                boolean opened = !NOBODY.contains(c.entry().text("result"));
                visits.merge(new Visit(door, at.toLocalDate(), at.getHour()), opened, Boolean::logicalOr);
            }
        }
        visits.forEach((visit, opened) -> {
            Doors one = new Doors(1, opened ? 1 : 0);
            DayOfWeek day = visit.date().getDayOfWeek();
            boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
            hours.merge(new Hour(weekend, visit.hour()), one, Doors::plus);
            add(visit.date(), new Day(0, 0, 0, one));
        });
    }

    private void coded(Call c) {
        Integer intention = intention(c.entry());
        if (c.elector() != null && intention != null) {
            coding.merge(c.by(), Coding.of(intention), Coding::plus);
        }
    }

    private static Integer intention(Entry e) {
        return e.body().hasNonNull("intention") ? e.body().get("intention").intValue() : null;
    }

    private void add(LocalDate date, Day day) {
        days.merge(date, day, Day::plus);
    }

    private LocalDate date(Entry e) {
        return e.counted().atZone(zone).toLocalDate();
    }
}
