package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.committeeroom.canvass.ledger.SheetsOut;
import org.committeeroom.returns.ReturnType;

/** A polling day under construction: districts of which each has a station of its own, unless told otherwise. */
final class Day {

    static final Instant OPENS = Instant.parse("2024-07-04T06:00:00Z");
    static final Instant CLOSES = Instant.parse("2024-07-04T21:00:00Z");

    private final Map<String, DistrictRow> rows = new TreeMap<>();
    private final Map<String, List<ElectorFacts>> electors = new HashMap<>();
    private final List<Occasions.Shift> shifts = new ArrayList<>();
    private final List<SheetsOut.InDistrict> sheets = new ArrayList<>();
    private final List<Occasions.Count> counts = new ArrayList<>();

    static Instant at(String clock) {
        return Instant.parse("2024-07-04T" + clock + ":00Z").minus(Duration.ofHours(1));
    }

    /** So many promises of whom nothing is known. */
    Day district(String code, int promises) {
        rows.put(code, new DistrictRow(UUID.randomUUID(), code, code, null, UUID.randomUUID(), code + " station"));
        electors.put(code, new ArrayList<>());
        for (int i = 0; i < promises; i++) {
            electors.get(code).add(elector(code, true, List.of()));
        }
        return this;
    }

    /** A promise of whom it is known whether they voted before. */
    Day voter(String code, Turnouts history) {
        electors.get(code)
                .add(new ElectorFacts(
                        UUID.randomUUID(),
                        rows.get(code).id(),
                        true,
                        false,
                        true,
                        true,
                        null,
                        false,
                        history,
                        null,
                        List.of()));
        return this;
    }

    /** From now on both vote where the first does. */
    Day together(String first, String second) {
        DistrictRow row = rows.get(second);
        rows.put(
                second,
                new DistrictRow(
                        row.id(),
                        row.code(),
                        row.name(),
                        row.ward(),
                        rows.get(first).stationId(),
                        rows.get(first).station()));
        return this;
    }

    private ElectorFacts elector(String code, boolean promised, List<Evidence> evidence) {
        boolean voted = evidence.stream().anyMatch(Evidence::voted);
        return new ElectorFacts(
                UUID.randomUUID(),
                rows.get(code).id(),
                true,
                false,
                true,
                promised,
                null,
                voted,
                Turnouts.UNKNOWN,
                null,
                evidence);
    }

    /** So many others give their numbers, evenly from one time to the next. */
    Day told(String code, String from, String to, int numbers) {
        Duration length = Duration.between(at(from), at(to));
        for (int i = 0; i < numbers; i++) {
            Instant when = at(from).plus(length.multipliedBy(2L * i + 1).dividedBy(2L * numbers));
            electors.get(code)
                    .add(elector(code, false, List.of(new Evidence(ReturnType.TOLD, when, null, null, null))));
        }
        return this;
    }

    Day shift(String code, String from, String to) {
        shifts.add(new Occasions.Shift(null, List.of(code), at(from), to == null ? null : at(to), 0));
        return this;
    }

    Day count(String clock, int papers, String... codes) {
        counts.add(new Occasions.Count(null, List.of(codes), at(clock), papers));
        return this;
    }

    Day sheets(String code, int out, int overdue, String due) {
        sheets.add(new SheetsOut.InDistrict(code, out, overdue, due == null ? null : at(due)));
        return this;
    }

    Snapshot snapshot() {
        Occasions occasions = new Occasions(shifts, counts);
        List<DistrictTally> tallies = rows.values().stream()
                .map(row -> DistrictTally.of(row, electors.get(row.code()), occasions, OPENS))
                .toList();
        SeatParts parts = new SeatParts(List.of(), List.of(), List.of(), sheets, Map.of());
        return new Snapshot(1, OPENS, tallies, parts, occasions, Optional.empty());
    }
}
