package org.committeeroom.canvass;

import java.util.List;
import java.util.UUID;

/** Made-up doors for the tests of the pure rules. */
final class Places {

    private Places() {}

    static Place house(String street, String building) {
        return flat(street, building, null);
    }

    static Place flat(String street, String building, String flat) {
        return new Place(UUID.randomUUID(), street, building, flat, List.of(), null);
    }
}
