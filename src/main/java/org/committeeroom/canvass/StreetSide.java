package org.committeeroom.canvass;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side of a street: what is walked in one go, upwards or downwards. */
record StreetSide(String street, Side side) {

    @Schema(name = "SideOfStreet")
    enum Side {
        ODD,
        EVEN,
        /** Houses that have a name and no number. */
        NAMED
    }

    static StreetSide of(Place place) {
        Optional<HouseNumber> number = HouseNumber.of(place.building());
        Side side = number.map(n -> n.odd() ? Side.ODD : Side.EVEN).orElse(Side.NAMED);
        return new StreetSide(key(place.streetName()), side);
    }

    /** Upper and lower case, and spaces at the ends, make no other street. */
    static String key(String street) {
        return street.strip().toLowerCase(Locale.ROOT);
    }
}
