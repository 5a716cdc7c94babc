package org.committeeroom.demo;

import java.time.LocalDate;
import java.util.List;
import org.committeeroom.demo.DemoSeat.Absent;
import org.committeeroom.demo.DemoSeat.Door;
import org.committeeroom.demo.DemoSeat.Voter;

/** Who is on the register at a door, and at none. */
final class Residents {

    /** How many electors a door has: one to six. */
    private static final double[] HOUSEHOLD = {30, 40, 15, 10, 4, 1};

    /** Added at an address after the register was numbered; 2 per cent of all rows. */
    private static final double ADDED_LATER = 0.037;

    private static final double EUROPEAN_DOORS = 0.115;
    private static final double ATTAINERS = 0.011;
    private static final double RARE = 0.0006;
    /** Peers, and what belongs into Scottish registers, and one letter that nobody has explained. */
    private static final List<String> RARE_MARKERS = List.of("E", "L", "M", "U", "S");

    private static final double POSTAL_DOORS = 0.14;
    private static final double POSTAL_ELSEWHERE = 0.055;

    private final Chance chance;
    private final LocalDate pollDate;

    Residents(Chance chance, LocalDate pollDate) {
        this.chance = chance;
        this.pollDate = pollDate;
    }

    /**
     * Adds the electors of one door.
     *
     * @param number the last that was given
     * @param most how many there may be
     * @return the last number given now
     */
    int moveIn(Door door, int number, int most, List<Voter> voters) {
        int people = Math.min(most, 1 + chance.weighted(HOUSEHOLD));
        boolean european = chance.hit(EUROPEAN_DOORS);
        boolean byPost = chance.hit(POSTAL_DOORS);
        boolean family = chance.hit(0.6);
        InventedNames origin = european ? InventedNames.europeanOrigin(chance) : InventedNames.origin(chance);
        String surname = origin.surname(chance);
        int suffix = 0;
        for (int i = 0; i < people; i++) {
            boolean added = i > 0 && chance.hit(ADDED_LATER);
            suffix = added ? suffix + 1 : 0;
            number += added ? 0 : 1;
            LocalDate birthday = i > 0 && chance.hit(ATTAINERS * 1.8) ? birthday() : null;
            voters.add(new Voter(
                    voters.size(),
                    door.district(),
                    number,
                    suffix,
                    birthday != null ? "" : marker(european),
                    birthday,
                    family || i == 0 ? surname : origin.surname(chance),
                    origin.forename(chance),
                    door,
                    absent(byPost)));
        }
        return number;
    }

    Voter withoutAddress(int index, int district, int number, boolean anonymous) {
        InventedNames origin = InventedNames.origin(chance);
        boolean overseas = !anonymous && chance.hit(0.8);
        String marker = anonymous ? (chance.hit(0.1) ? "GN" : "N") : overseas ? "F" : "";
        return new Voter(
                index,
                district,
                number,
                0,
                marker,
                null,
                anonymous ? "" : origin.surname(chance),
                anonymous ? "" : origin.forename(chance),
                null,
                overseas && chance.hit(0.6) ? Absent.POSTAL : Absent.NONE);
    }

    private String marker(boolean european) {
        if (chance.hit(RARE)) {
            return chance.among(RARE_MARKERS);
        }
        return european && chance.hit(0.87) ? List.of("G", "B", "K").get(chance.weighted(78, 12, 10)) : "";
    }

    /** Of people who are 18 within about a year; those who are 18 by the poll may vote at it. */
    private LocalDate birthday() {
        return pollDate.plusDays(chance.between(-150, 240));
    }

    private Absent absent(boolean byPostHere) {
        if (chance.hit(byPostHere ? 0.9 : POSTAL_ELSEWHERE)) {
            return Absent.POSTAL;
        }
        if (chance.hit(0.004)) {
            return chance.hit(0.2) ? Absent.POSTAL_PROXY : Absent.PROXY;
        }
        return Absent.NONE;
    }
}
