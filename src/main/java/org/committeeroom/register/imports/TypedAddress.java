package org.committeeroom.register.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An address that a person has typed, read as one in a file is: so both are the same door. */
public record TypedAddress(UUID id, List<String> lines, String postcode, String street, String building, String flat) {

    /** Whether a text is a postcode. */
    public static boolean isPostcode(String text) {
        return Postcode.read(text) != null;
    }

    /**
     * Empty if there is nothing in the lines.
     *
     * @param district its code
     * @param postcode or empty
     */
    public static Optional<TypedAddress> read(String district, List<String> lines, String postcode) {
        List<String> written =
                lines.stream().map(Cells::clean).filter(line -> !line.isEmpty()).toList();
        Door door = Address.of(new RegisterRow(
                null, "", "", "", "", written, postcode, "", "", "", StableKeys.NONE, RowChange.NONE, null));
        return Optional.ofNullable(door)
                .map(d ->
                        new TypedAddress(d.id(district), d.lines(), d.postcode(), d.street(), d.building(), d.flat()));
    }
}
