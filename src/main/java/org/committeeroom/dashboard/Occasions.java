package org.committeeroom.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.returns.Entry;
import org.committeeroom.returns.ReturnType;
import org.committeeroom.returns.Undone;

/** What came back of stations rather than of electors: when tellers were there, and what the officers counted. */
record Occasions(List<Shift> shifts, List<Count> counts) {

    /**
     * A teller on duty.
     *
     * @param districts codes; empty: all of the station's
     * @param to null while on duty
     * @param refused people who passed without giving a number; null if nobody said
     */
    record Shift(UUID station, List<String> districts, Instant from, Instant to, Integer refused) {

        boolean covers(DistrictRow district) {
            return names(station, districts, district);
        }
    }

    /** Ballot papers issued so far. */
    record Count(UUID station, List<String> districts, Instant at, int papers) {

        boolean covers(DistrictRow district) {
            return names(station, districts, district);
        }
    }

    private static boolean names(UUID station, List<String> districts, DistrictRow district) {
        return districts.isEmpty()
                ? station != null && station.equals(district.stationId())
                : districts.contains(district.code());
    }

    /** What stands of these returns. A shift that another one closes is replaced by it. */
    static Occasions of(Collection<Entry> entries) {
        Set<UUID> out = new HashSet<>(Undone.among(entries));
        for (Entry e : entries) {
            if (e.type() == ReturnType.TELLER_SHIFT && !out.contains(e.id()) && e.text("closes") != null) {
                UUID closed = UUID.fromString(e.text("closes"));
                if (!closed.equals(e.id())) {
                    out.add(closed);
                }
            }
        }
        List<Shift> shifts = new ArrayList<>();
        List<Count> counts = new ArrayList<>();
        for (Entry e : entries) {
            if (out.contains(e.id())) {
                continue;
            }
            if (e.type() == ReturnType.TELLER_SHIFT) {
                shifts.add(new Shift(station(e), districts(e), time(e, "from"), time(e, "to"), refused(e)));
            } else if (e.type() == ReturnType.STATION_COUNT) {
                counts.add(new Count(
                        station(e),
                        districts(e),
                        e.counted(),
                        e.body().path("count").intValue()));
            }
        }
        return new Occasions(List.copyOf(shifts), List.copyOf(counts));
    }

    private static Integer refused(Entry e) {
        return e.body().hasNonNull("refused") ? e.body().get("refused").intValue() : null;
    }

    private static UUID station(Entry e) {
        return e.text("station") == null ? null : UUID.fromString(e.text("station"));
    }

    private static List<String> districts(Entry e) {
        List<String> codes = new ArrayList<>();
        for (JsonNode code : e.body().path("districts")) {
            codes.add(code.textValue());
        }
        return codes;
    }

    private static Instant time(Entry e, String field) {
        return e.text(field) == null
                ? null
                : OffsetDateTime.parse(e.text(field)).toInstant();
    }
}
