package org.committeeroom.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.demo.DemoSeat.District;
import org.committeeroom.demo.DemoSeat.Station;
import org.committeeroom.districts.NewStation;
import org.committeeroom.districts.PollingDistricts;
import org.committeeroom.districts.Stations;
import org.committeeroom.districts.boundaries.Boundaries;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The demo's polling stations, the names of the districts that vote there, and its map: no register has these. */
@ApplicationScoped
class DemoPlaces {

    private final Stations stations;
    private final PollingDistricts districts;
    private final Boundaries boundaries;
    private final Jdbi jdbi;

    DemoPlaces(Stations stations, PollingDistricts districts, Boundaries boundaries, Jdbi jdbi) {
        this.stations = stations;
        this.districts = districts;
        this.boundaries = boundaries;
        this.jdbi = jdbi;
    }

    void draw(Scope scope, DemoSeat seat, long seed) {
        byte[] map = InventedMap.geoJson(seat, seed).getBytes(StandardCharsets.UTF_8);
        try {
            boundaries.replace(scope, new ByteArrayInputStream(map), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts every door somewhere along its street. */
    @Transactional
    void place(Scope scope, DemoSeat seat, long seed) {
        Map<String, List<double[]>> outlines = InventedMap.outlines(seat, seed);
        jdbi.useHandle(h -> {
            Map<String, List<InventedStreets.Door>> doors = h.createQuery("select p.id, d.code, p.street, p.building"
                            + " from property p join polling_district d on d.campaign_id = p.campaign_id"
                            + " and d.id = p.district_id where p.campaign_id = :campaign order by p.id")
                    .bind("campaign", scope.campaign())
                    .map((r, c) -> Map.entry(
                            r.getString("code"),
                            new InventedStreets.Door(
                                    r.getObject("id", UUID.class), r.getString("street"), r.getString("building"))))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            PreparedBatch batch = h.prepareBatch("update property set longitude = :longitude, latitude = :latitude"
                    + " where campaign_id = :campaign and id = :id");
            doors.forEach((code, of) -> InventedStreets.in(outlines.get(code), of)
                    .forEach((id, at) -> batch.bind("campaign", scope.campaign())
                            .bind("id", id)
                            .bind("longitude", at[0])
                            .bind("latitude", at[1])
                            .add()));
            batch.execute();
        });
    }

    @Transactional
    void name(Scope scope, DemoSeat seat) {
        for (District district : seat.districts()) {
            districts.describe(scope, district.code(), district.name(), district.ward());
        }
        for (Station station : seat.stations()) {
            Set<String> codes = seat.districts().stream()
                    .filter(d -> d.station() == station.index())
                    .map(District::code)
                    .collect(Collectors.toSet());
            stations.add(scope, new NewStation(station.name(), station.address(), station.postcode(), codes));
        }
    }

    /** The identifiers of the stations by their place in the seat's list. */
    Map<Integer, UUID> stations(Scope scope, DemoSeat seat) {
        Map<String, UUID> byDistrict = new HashMap<>();
        districts.byStation(scope).forEach((id, codes) -> codes.forEach(code -> byDistrict.put(code, id)));
        Map<Integer, UUID> found = new HashMap<>();
        seat.districts().forEach(d -> found.put(d.station(), byDistrict.get(d.code())));
        return found;
    }
}
