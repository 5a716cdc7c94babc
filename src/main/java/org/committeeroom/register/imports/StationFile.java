package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.committeeroom.districts.NewStation;
import org.committeeroom.districts.Stations;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes a file that says which property votes at which station. A polling district votes at one station; which, most of
 * its properties say: found by their UPRN, else by their postcode where all of that postcode lies in one district.
 */
@ApplicationScoped
class StationFile {

    private static final int MOST_ROWS = 3_000_000;
    private static final int TITLES_WITHIN = 10;
    private static final Comparator<Map.Entry<StationColumns.Station, Integer>> MOST =
            Map.Entry.<StationColumns.Station, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(e -> e.getKey().name());

    private final Jdbi jdbi;
    private final Stations stations;

    StationFile(Jdbi jdbi, Stations stations) {
        this.jdbi = jdbi;
        this.stations = stations;
    }

    /**
     * @param found rows of properties that are in the register
     * @param stations that have districts by this file
     */
    @Schema(name = "StationFileReport")
    record Report(int rowsRead, int found, int stations, List<OfDistrict> districts) {}

    /** @param others properties of the district that the file sends elsewhere */
    @Schema(name = "StationOfDistrict")
    record OfDistrict(String code, String station, int properties, int others) {}

    /** In which district each property of the register lies. */
    private record Register(Map<Long, String> byUprn, Map<String, String> byPostcode, Set<String> codes) {

        String district(StationColumns.Row row) {
            String code = ElectorNumber.code(row.district());
            if (codes.contains(code)) {
                return code;
            }
            String district = row.uprn() == null ? null : byUprn.get(row.uprn());
            return district != null || row.postcode() == null ? district : byPostcode.get(row.postcode());
        }
    }

    @Transactional
    Report take(Scope scope, Path file) throws IOException {
        Register register = register(scope);
        Map<String, Map<StationColumns.Station, Integer>> votes = new TreeMap<>();
        int rows = 0;
        int found = 0;
        try (Table table = Table.open(file)) {
            StationColumns columns = columns(table);
            for (TableRow row = table.next(); row != null; row = table.next()) {
                if (++rows > MOST_ROWS) {
                    throw notStations();
                }
                StationColumns.Row read = columns.read(row);
                String district = read == null ? null : register.district(read);
                if (district != null) {
                    found++;
                    votes.computeIfAbsent(district, d -> new HashMap<>()).merge(read.station(), 1, Integer::sum);
                }
            }
        } catch (Refusal e) {
            throw Problems.NOT_STATIONS.because(e.getMessage());
        }
        if (rows == 0) {
            throw Problems.NOT_STATIONS.because("There are no rows under its header");
        }
        return apply(scope, votes, rows, found);
    }

    private static StationColumns columns(Table table) {
        for (int i = 0; i < TITLES_WITHIN; i++) {
            TableRow row = table.next();
            StationColumns columns = row == null ? null : new StationColumns(row.cells());
            if (columns != null && columns.known()) {
                return columns;
            }
        }
        throw notStations();
    }

    private Report apply(Scope scope, Map<String, Map<StationColumns.Station, Integer>> votes, int rows, int found) {
        Map<StationColumns.Station, Set<String>> districts = new LinkedHashMap<>();
        List<OfDistrict> report = new ArrayList<>();
        votes.forEach((code, counts) -> {
            Map.Entry<StationColumns.Station, Integer> most =
                    counts.entrySet().stream().min(MOST).orElseThrow();
            districts.computeIfAbsent(most.getKey(), s -> new TreeSet<>()).add(code);
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            report.add(new OfDistrict(code, most.getKey().name(), all, all - most.getValue()));
        });
        named(districts.keySet())
                .forEach((station, name) -> stations.take(
                        scope, new NewStation(name, station.address(), station.postcode(), districts.get(station))));
        return new Report(rows, found, districts.size(), report);
    }

    /** Two stations in one building have one name: then each has its number too. */
    private static Map<StationColumns.Station, String> named(Collection<StationColumns.Station> all) {
        Map<StationColumns.Station, String> names = new LinkedHashMap<>();
        for (StationColumns.Station station : all) {
            boolean alone = all.stream()
                            .filter(s -> s.name().equalsIgnoreCase(station.name()))
                            .count()
                    == 1;
            names.put(station, alone || station.id().isEmpty() ? station.name() : station.name() + " " + station.id());
        }
        return names;
    }

    private Register register(Scope scope) {
        Register register = new Register(new HashMap<>(), new HashMap<>(), new TreeSet<>());
        jdbi.useHandle(
                h -> scope.bind(h.createQuery("select d.code, p.uprn, p.postcode from polling_district d left join"
                                + " property p on p.campaign_id = d.campaign_id and p.district_id = d.id"
                                + " where d.campaign_id = :campaign"))
                        .setFetchSize(5000)
                        .map((r, c) -> {
                            String code = r.getString("code");
                            Long uprn = r.getObject("uprn", Long.class);
                            String postcode = r.getString("postcode");
                            if (uprn != null) {
                                register.byUprn().put(uprn, code);
                            }
                            if (postcode != null) {
                                // Null: it lies in several.
                                register.byPostcode().merge(postcode, code, (a, b) -> a.equals(b) ? a : "");
                            }
                            return register.codes().add(code);
                        })
                        .forEach(added -> {}));
        register.byPostcode().values().removeIf(String::isEmpty);
        return register;
    }

    private static RuntimeException notStations() {
        return Problems.NOT_STATIONS.because(
                "It has no columns that name a polling station and, by UPRN, postcode or district, who votes there");
    }
}
