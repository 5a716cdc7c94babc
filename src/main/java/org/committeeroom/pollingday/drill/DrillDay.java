package org.committeeroom.pollingday.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.security.Role;

/**
 * Draws a polling day: who votes when, whom tellers take, what is heard at doors, who is driven. Pure: the same seed
 * gives the same day.
 */
final class DrillDay {

    /** Share of the day's voters by the hour, from 7 o'clock; the early evening is the peak. */
    private static final double[] HOURS = {5.5, 6.5, 6, 5.5, 5.5, 5, 4.5, 4.5, 5, 6, 9, 12, 11.5, 8.5, 5};

    private static final double TURNOUT = 0.62;
    private static final double TURNOUT_OF_PROMISES = 0.8;
    private static final double MANNED = 0.7;
    private static final double GIVES_NUMBER = 0.75;
    private static final double MISTYPED = 0.01;
    private static final int DOORS_AN_HOUR = 30;
    private static final int[] ROUNDS = {10, 14, 17, 19};

    private final List<DrillElector> electors;
    private final Random random;
    private final Instant opens;
    private final List<Play.Tap> taps = new ArrayList<>();
    private final List<Play.Phone> phones = new ArrayList<>();
    private final Map<UUID, Instant> votes = new HashMap<>();
    private final Map<UUID, Instant> known = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();

    private DrillDay(List<DrillElector> electors, long seed, Instant opens) {
        this.electors = electors;
        this.random = new Random(seed);
        this.opens = opens;
    }

    static Play of(List<DrillElector> electors, long seed, Instant opens) {
        DrillDay day = new DrillDay(electors, seed, opens);
        day.vote();
        day.tell();
        day.knock();
        day.taps.sort(Comparator.comparing(Play.Tap::at)
                .thenComparing(tap -> tap.what().id()));
        return new Play(List.copyOf(day.taps), List.copyOf(day.phones), day.told.size());
    }

    private void vote() {
        for (DrillElector elector : electors) {
            double turnout = elector.promise() ? TURNOUT_OF_PROMISES : TURNOUT;
            if (!elector.postal() && random.nextDouble() < turnout) {
                votes.put(elector.id(), opens.plusSeconds((long) (3600 * (hour() + random.nextDouble()))));
            }
        }
    }

    private int hour() {
        double at = random.nextDouble() * 100;
        int hour = 0;
        while (hour < HOURS.length - 1 && at >= HOURS[hour]) {
            at -= HOURS[hour++];
        }
        return hour;
    }

    private void tell() {
        Map<UUID, List<DrillElector>> places = new TreeMap<>();
        electors.stream()
                .filter(e -> e.station() != null && votes.containsKey(e.id()))
                .forEach(e -> places.computeIfAbsent(e.station(), s -> new ArrayList<>())
                        .add(e));
        places.forEach((station, voters) -> {
            int phone = phone("teller", Role.TELLER, List.of(), station);
            for (int shift = 0; shift < 5; shift++) {
                if (random.nextDouble() < MANNED) {
                    shift(station, phone, voters, opens.plus(Duration.ofHours(3L * shift)));
                }
            }
        });
    }

    /** Three hours outside a station. */
    private void shift(UUID station, int phone, List<DrillElector> voters, Instant from) {
        Instant to = from.plus(Duration.ofHours(3));
        UUID begun = tap(from, phone, "teller_shift", "station", station, "from", from);
        int passed = 0;
        for (DrillElector voter : voters) {
            Instant at = votes.get(voter.id());
            if (at.isBefore(from) || !at.isBefore(to)) {
                continue;
            }
            if (random.nextDouble() >= GIVES_NUMBER) {
                passed++;
                continue;
            }
            Map<String, Object> number = number(voter);
            if (random.nextDouble() < MISTYPED) {
                UUID wrong = tap(at, phone, "told", "elector", number, "station", station);
                tap(at.plusSeconds(20), phone, "undo", "return", wrong);
            }
            tap(at.plusSeconds(30), phone, "told", "elector", number, "station", station);
            told.add(voter.id());
            known.merge(voter.id(), at.plusSeconds(30), (a, b) -> a.isBefore(b) ? a : b);
        }
        tap(to, phone, "teller_shift", "station", station, "from", from, "to", to, "refused", passed, "closes", begun);
    }

    private void knock() {
        Map<String, List<DrillElector>> lists = new TreeMap<>();
        electors.stream().filter(e -> e.promise() && !e.postal()).forEach(e -> lists.computeIfAbsent(
                        e.code(), c -> new ArrayList<>())
                .add(e));
        int driver = phone("driver", Role.DRIVER, List.copyOf(lists.keySet()), null);
        lists.forEach((code, list) -> {
            int phone = phone("knocker " + code, Role.CANVASSER, List.of(code), null);
            Set<UUID> finished = new HashSet<>();
            for (int hour : ROUNDS) {
                round(phone, driver, list, finished, opens.plus(Duration.ofHours(hour - 7L)));
            }
        });
    }

    private void round(int phone, int driver, List<DrillElector> list, Set<UUID> finished, Instant from) {
        Instant at = from;
        for (DrillElector elector : list) {
            Instant toldAt = known.get(elector.id());
            boolean off = finished.contains(elector.id()) || (toldAt != null && toldAt.isBefore(at));
            if (off || !at.isBefore(from.plus(Duration.ofHours(2)))) {
                continue;
            }
            answer(phone, driver, elector, finished, at);
            at = at.plusSeconds(3600 / DOORS_AN_HOUR);
        }
    }

    private void answer(int phone, int driver, DrillElector elector, Set<UUID> finished, Instant at) {
        Instant voted = votes.get(elector.id());
        String result = random.nextDouble() < 0.6
                ? "not_in"
                : voted != null && voted.isBefore(at)
                        ? "voted"
                        : random.nextDouble() < 0.05 ? "needs_lift" : "will_vote";
        tap(at, phone, "knock_up", "elector", number(elector), "result", result);
        if (result.equals("voted")) {
            finished.add(elector.id());
            known.put(elector.id(), at);
        } else if (result.equals("needs_lift")) {
            finished.add(elector.id());
            lift(phone, elector, at, "requested");
            int minutes = 5;
            for (String state : List.of("assigned", "accepted", "on_the_way", "picked_up", "done")) {
                lift(driver, elector, at.plusSeconds(60L * minutes), state);
                minutes += 5;
            }
        }
    }

    private void lift(int phone, DrillElector elector, Instant at, String state) {
        tap(at, phone, "lift", "elector", number(elector), "state", state, "driver", "Drill driver");
    }

    private static Map<String, Object> number(DrillElector e) {
        return Map.of("district", e.code(), "number", e.number(), "suffix", e.suffix());
    }

    private int phone(String name, Role role, List<String> districts, UUID station) {
        phones.add(new Play.Phone(name + ' ' + (phones.size() + 1), role, districts, station));
        return phones.size() - 1;
    }

    private UUID tap(Instant at, int phone, String type, Object... fields) {
        UUID id = new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 1L << 63);
        Map<String, Object> one = new LinkedHashMap<>(Map.of("id", id.toString(), "type", type, "at", at.toString()));
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1];
            one.put((String) fields[i], value instanceof Instant || value instanceof UUID ? value.toString() : value);
        }
        taps.add(new Play.Tap(at, phone, NewReturn.of(one)));
        return id;
    }
}
