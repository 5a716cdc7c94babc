package org.committeeroom.demo;

import java.util.List;
import org.committeeroom.demo.DemoSeat.District;
import org.committeeroom.demo.DemoSeat.Door;

/** One street with its doors in order: terraces, of which many are made into flats, or the blocks of an estate. */
final class Street {

    private static final double ESTATES = 0.28;
    private static final double BLOCKS_IN_ESTATES = 0.42;
    private static final double MADE_INTO_FLATS = 0.27;
    private static final int DOORS_PER_POSTCODE = 22;
    private static final List<String> FLOORS = List.of("Ground Floor Flat", "First Floor Flat", "Top Floor Flat");

    private final Chance chance;
    private final String name;
    private final District district;
    private final int ward;
    private final int[] postcodes;
    private final boolean estate;
    private final int style;

    private int house;
    private String block;
    private int flats;
    private int flat;
    private String postcode;
    private int doorsOfPostcode;

    /** @param postcodes how many have been given out in each ward */
    Street(Chance chance, String name, District district, int[] postcodes) {
        this.chance = chance;
        this.name = name;
        this.district = district;
        this.ward = InventedPlaces.WARDS.indexOf(district.ward());
        this.postcodes = postcodes;
        estate = chance.hit(ESTATES);
        style = chance.between(0, 3);
        newPostcode();
    }

    Door nextDoor(int index) {
        if (flat == flats) {
            nextBuilding();
        }
        if (doorsOfPostcode++ >= DOORS_PER_POSTCODE) {
            newPostcode();
        }
        boolean isFlat = flats > 0;
        flat += isFlat ? 1 : 0;
        List<String> lines = !isFlat ? List.of(house + " " + name) : block != null ? inBlock() : inHouse();
        return new Door(index, district.index(), name, isFlat, lines, postcode);
    }

    private void nextBuilding() {
        // Here and there a number is missing.
        house += chance.hit(0.03) ? 2 : 1;
        flat = 0;
        block = estate && chance.hit(BLOCKS_IN_ESTATES) ? InventedPlaces.block(chance) : null;
        if (block != null) {
            flats = chance.between(8, 40);
            newPostcode();
        } else {
            flats = chance.hit(MADE_INTO_FLATS) ? chance.between(2, FLOORS.size()) : 0;
        }
    }

    private List<String> inBlock() {
        return style % 2 == 0
                ? List.of("Flat " + flat, block, house + " " + name)
                : List.of(flat + " " + block, house + " " + name);
    }

    private List<String> inHouse() {
        return switch (style) {
            case 0 -> List.of("Flat " + flat, house + " " + name);
            case 1 -> List.of("Flat " + (char) ('A' + flat - 1) + ", " + house + " " + name);
            case 2 -> List.of(FLOORS.get(flat - 1), house + " " + name);
            default -> List.of(house + "" + (char) ('A' + flat - 1) + ' ' + name);
        };
    }

    private void newPostcode() {
        postcode = InventedPlaces.postcode(ward, postcodes[ward]++);
        doorsOfPostcode = 0;
    }
}
