package org.committeeroom.canvass;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which a team walks a district: street by street by name; in a street first the odd side upwards, then
 * the even side, then the houses with names; the flats of a building together, from the bottom up.
 *
 * <p>It compares two doors and looks at nothing else, so a new door never changes the order of the others.
 */
final class WalkingOrder {

    private record Key(
            Place place,
            boolean streetUnknown,
            NaturalText street,
            StreetSide.Side side,
            HouseNumber number,
            NaturalText building,
            FlatName flat) {

        static Key of(Place place) {
            HouseNumber number = HouseNumber.of(place.building()).orElse(null);
            String building = place.building() == null ? String.join(" ", place.lines()) : place.building();
            return new Key(
                    place,
                    place.streetName().isBlank(),
                    NaturalText.of(place.streetName()),
                    StreetSide.of(place).side(),
                    number,
                    NaturalText.of(building),
                    FlatName.of(place.flat()));
        }
    }

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::streetUnknown)
            .thenComparing(Key::street)
            .thenComparing(Key::side)
            .thenComparing(Key::number, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Key::building)
            .thenComparing(Key::flat)
            .thenComparing(k -> text(k.place.building()))
            .thenComparing(k -> text(k.place.flat()))
            .thenComparing(k -> text(k.place.postcode()))
            .thenComparing(k -> k.place.id().toString());

    private WalkingOrder() {}

    /** The doors of one district, ordered. */
    static List<Place> of(List<Place> places) {
        return places.stream().map(Key::of).sorted(ORDER).map(Key::place).toList();
    }

    /** The same with the sides of streets in a chosen order. */
    static List<Place> of(List<Place> places, List<SideOrder.Chosen> chosen) {
        return SideOrder.arrange(of(places), chosen);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
