package org.committeeroom.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.committeeroom.demo.DemoSeat.District;
import org.committeeroom.demo.DemoSeat.Door;
import org.committeeroom.demo.DemoSeat.Station;
import org.committeeroom.demo.DemoSeat.Voter;

/** Puts the seat together: wards, districts, streets, then whoever lives there in street order. */
final class SeatBuilder {

    /** One code with a dash and a slash, as some officers have them. */
    private static final String ODD_CODE = "HD-2/2";

    /** Electors whose entries come at the end of a district: overseas, in the forces, homeless, anonymous. */
    private static final double OTHER_ELECTORS = 0.0075;

    private static final double ANONYMOUS_AMONG_THEM = 0.14;

    private static final int ROWS_PER_STREET = 115;

    private final Chance chance;
    private final List<String> streets;
    private final Residents residents;
    private final List<Door> doors = new ArrayList<>();
    private final List<Voter> voters = new ArrayList<>();
    private final int[] postcodes = new int[InventedPlaces.WARDS.size()];
    private int nextStreet;

    SeatBuilder(long seed, LocalDate pollDate) {
        chance = Chance.of(seed, "seat");
        streets = InventedPlaces.streets(seed);
        residents = new Residents(Chance.of(seed, "residents"), pollDate);
    }

    DemoSeat build(int rows) {
        List<District> districts = new ArrayList<>();
        List<Station> stations = new ArrayList<>();
        for (int ward = 0; ward < InventedPlaces.WARDS.size(); ward++) {
            for (int n = 0; n < DemoSeat.DISTRICTS_PER_WARD; n++) {
                // The last two of every fourth ward vote in one place.
                boolean shared = n == DemoSeat.DISTRICTS_PER_WARD - 1 && ward % 4 == 3;
                if (!shared) {
                    stations.add(station(stations.size(), ward));
                }
                districts.add(district(districts.size(), ward, n, stations.size() - 1));
            }
        }
        int[] sizes = sizes(rows, districts.size());
        districts.forEach(d -> fill(d, sizes[d.index()]));
        return new DemoSeat(districts, stations, doors, voters);
    }

    private Station station(int index, int ward) {
        String street = chance.among(streets);
        return new Station(
                index,
                InventedPlaces.venue(chance, street),
                chance.between(1, 90) + " " + street + ", " + InventedPlaces.TOWN,
                InventedPlaces.postcode(ward, 3_900 + index));
    }

    private static District district(int index, int ward, int n, int station) {
        String name = InventedPlaces.WARDS.get(ward);
        boolean odd = index == InventedPlaces.WARDS.size() * DemoSeat.DISTRICTS_PER_WARD - 1;
        String code = odd ? ODD_CODE : "" + (char) ('A' + ward) + (char) ('A' + n);
        return new District(index, code, name + ' ' + (n + 1), name, station);
    }

    /** Sizes from two thirds to four thirds of the mean, that add up. */
    private int[] sizes(int rows, int districts) {
        double[] weights = new double[districts];
        double sum = 0;
        for (int i = 0; i < districts; i++) {
            weights[i] = chance.between(0.67, 1.33);
            sum += weights[i];
        }
        int[] sizes = new int[districts];
        int given = 0;
        for (int i = 0; i < districts; i++) {
            sizes[i] = (int) (rows * weights[i] / sum);
            given += sizes[i];
        }
        sizes[districts - 1] += rows - given;
        return sizes;
    }

    private void fill(District district, int size) {
        int others = (int) Math.round(size * OTHER_ELECTORS);
        int end = voters.size() + size;
        int number = 0;
        List<String> itsStreets = new ArrayList<>();
        for (int i = 0; i <= size / ROWS_PER_STREET; i++) {
            itsStreets.add(streets.get(nextStreet++));
        }
        itsStreets.sort(null);
        for (int i = 0; i < itsStreets.size(); i++) {
            int rest = end - others - voters.size();
            int streetEnd = voters.size() + rest / (itsStreets.size() - i);
            Street street = new Street(chance, itsStreets.get(i), district, postcodes);
            while (voters.size() < streetEnd) {
                Door door = street.nextDoor(doors.size());
                doors.add(door);
                number = residents.moveIn(door, number, streetEnd - voters.size(), voters);
            }
        }
        addOthers(district, number, others);
    }

    private void addOthers(District district, int lastNumber, int others) {
        int anonymous = (int) Math.round(others * ANONYMOUS_AMONG_THEM);
        for (int i = 1; i <= others; i++) {
            voters.add(
                    residents.withoutAddress(voters.size(), district.index(), lastNumber + i, i > others - anonymous));
        }
    }
}
