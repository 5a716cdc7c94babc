package org.committeeroom.estimate;

import java.util.List;

/**
 * Districts to be looked at together: a ward, the districts of a committee room. Areas may overlap.
 *
 * @param id as the caller names it
 * @param districts codes; those that are not in the seat are passed over
 */
public record Area(String id, List<String> districts) {

    public Area {
        districts = List.copyOf(districts);
    }
}
