package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** The districts and the station that a device's invitation names. */
@ApplicationScoped
class DevicePlaces {

    private final Jdbi jdbi;

    DevicePlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Schema(name = "DeviceStation")
    record Station(UUID id, String name, List<String> districts) {}

    /** Codes, those of the station included. */
    @Transactional
    List<String> districts(Scope scope) {
        return codes(scope, "id = any(:scopeDistricts)", List.of());
    }

    /** Null when the invitation names none. */
    @Transactional
    Station station(Scope scope) {
        if (scope.station() == null) {
            return null;
        }
        List<UUID> stations = List.of(scope.station());
        String name = jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select name from station where campaign_id = :campaign and id = any(:stations)"))
                .bindArray("stations", UUID.class, stations)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
        return name == null
                ? null
                : new Station(scope.station(), name, codes(scope, "station_id = any(:stations)", stations));
    }

    private List<String> codes(Scope scope, String condition, Collection<UUID> stations) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select code from polling_district"
                        + " where campaign_id = :campaign and " + condition + " order by code"))
                .bindArray("stations", UUID.class, stations)
                .mapTo(String.class)
                .list());
    }
}
