package org.committeeroom.canvass;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A door and the parts of its address; street, building and flat are null where the register does not tell them, and
 * {@code at} where nobody knows where it is.
 */
record Place(UUID id, String street, String building, String flat, List<String> lines, String postcode, Spot at) {

    Place(UUID id, String street, String building, String flat, List<String> lines, String postcode) {
        this(id, street, building, flat, lines, postcode, null);
    }

    /** The street it is walked with. A door whose street is not known goes with its last line. */
    String streetName() {
        if (street != null && !street.isBlank()) {
            return street;
        }
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** As said on the way from door to door, the street being known: {@code Flat 2, 14}. */
    String label() {
        String label = Stream.of(flat, building)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return !label.isEmpty() || lines.isEmpty() ? label : lines.get(0);
    }

    boolean sharesBuildingWith(Place other) {
        return building != null
                && !building.isBlank()
                && same(building, other.building)
                && same(streetName(), other.streetName());
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || NaturalText.of(one).equals(NaturalText.of(other));
    }
}
