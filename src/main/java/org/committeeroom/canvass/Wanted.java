package org.committeeroom.canvass;

import java.util.List;
import java.util.Set;

/**
 * Which walks are to be cut.
 *
 * @param districts codes, in the order in which they are cut; empty for all
 * @param streets to be cut from these alone; empty for all of the districts' streets
 * @param area to be cut from the doors in it alone; null for no such limit
 * @param freeOnly leaves out doors that stand on a walk of the same kind that is out or waits to go out
 */
public record Wanted(
        WalkKind kind,
        String name,
        List<String> districts,
        int doorsPerWalk,
        Targets targets,
        Set<InDistrict> streets,
        DrawnArea area,
        boolean freeOnly) {

    /** A street of a district, as {@link StreetSide#key} writes it. */
    record InDistrict(String district, String street) {}

    /** Everybody in whole districts. */
    public static Wanted whole(WalkKind kind, String name, List<String> districts, int doorsPerWalk) {
        return new Wanted(kind, name, districts, doorsPerWalk, Targets.EVERYBODY, Set.of(), null, false);
    }

    /** Whether somebody who has just been met is left in peace; a sample is of those alone. */
    boolean rests() {
        return kind.rests() && targets.sample() == null;
    }

    /** Whether no streets and no area say which doors of the districts are meant. */
    boolean everywhere() {
        return streets.isEmpty() && area == null;
    }

    boolean has(String district, Place place) {
        boolean street =
                streets.isEmpty() || streets.contains(new InDistrict(district, StreetSide.key(place.streetName())));
        return street && (area == null || (place.at() != null && area.contains(place.at())));
    }
}
