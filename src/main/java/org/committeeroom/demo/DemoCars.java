package org.committeeroom.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.committeeroom.pollingday.Driver;
import org.committeeroom.pollingday.Drivers;
import org.committeeroom.security.Scope;

/** Who drives people to the poll in the demo campaign. */
@ApplicationScoped
class DemoCars {

    private static final List<Driver.Wanted> CARS = List.of(
            new Driver.Wanted("Dot Driver", "07700 900101", 4, false),
            new Driver.Wanted("Mo Minibus", "07700 900102", 12, true),
            new Driver.Wanted("Val Volvo", "07700 900103", 4, false),
            new Driver.Wanted("Ziggy Ziegler", "07700 900104", 3, false));

    private final Drivers drivers;

    DemoCars(Drivers drivers) {
        this.drivers = drivers;
    }

    /** The one who drives this passenger: the same at every start, since the day is sent again then. */
    static UUID of(int passenger) {
        return id(passenger % CARS.size());
    }

    private static UUID id(int car) {
        return UUID.nameUUIDFromBytes(("demo driver " + car).getBytes(StandardCharsets.UTF_8));
    }

    void writeDown(Scope scope) {
        for (int car = 0; car < CARS.size(); car++) {
            drivers.add(scope, id(car), CARS.get(car));
        }
    }
}
