package org.committeeroom.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A made-up constituency, of the size and shape of one in London: the same seed gives the same seat. Nobody in it
 * exists, nor do its streets and postcodes.
 *
 * @param doors in the order in which the register has them
 * @param voters the rows of the register in their order
 */
record DemoSeat(List<District> districts, List<Station> stations, List<Door> doors, List<Voter> voters) {

    /** How many rows the whole seat has; that of Islington North in 2024 was about as large. */
    static final int ROWS = 72_600;

    static final int DISTRICTS_PER_WARD = 5;

    /** Markers with which nobody may vote for the UK parliament (domain of the franchise: citizens of the EU, peers). */
    private static final Set<String> LOCAL_ONLY = Set.of("G", "K", "B", "E", "L", "M", "U");

    /** @param station its place in the list of stations */
    record District(int index, String code, String name, String ward, int station) {}

    record Station(int index, String name, String address, String postcode) {}

    /** @param lines of the address, without the postcode */
    record Door(int index, int district, String street, boolean flat, List<String> lines, String postcode) {}

    enum Absent {
        NONE,
        POSTAL,
        PROXY,
        POSTAL_PROXY
    }

    /**
     * @param suffix 0 for none
     * @param birthday the eighteenth, of attainers; otherwise null
     * @param door null of those who have no address in the register
     */
    record Voter(
            int index,
            int district,
            int number,
            int suffix,
            String marker,
            LocalDate birthday,
            String surname,
            String forename,
            Door door,
            Absent absent) {

        boolean mayVote(LocalDate pollDate) {
            return !LOCAL_ONLY.contains(marker) && (birthday == null || !birthday.isAfter(pollDate));
        }

        boolean byPost() {
            return absent == Absent.POSTAL || absent == Absent.POSTAL_PROXY;
        }
    }

    /** @param scale 1 for the whole seat; tests make smaller ones */
    static DemoSeat of(long seed, double scale, LocalDate pollDate) {
        return new SeatBuilder(seed, pollDate).build((int) Math.round(ROWS * scale));
    }

    String code(Voter voter) {
        return districts.get(voter.district()).code();
    }
}
