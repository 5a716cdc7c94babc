package org.committeeroom.returns;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.committeeroom.register.NameKey;

/**
 * Somebody met in the street, at an event, or at a door whose list does not have them: a name, and what was said of
 * where they live.
 *
 * @param postcode upper case without spaces; empty if not said
 * @param address as it was said; empty if it was not
 */
record Met(String name, String postcode, String address) {

    /** Null if the return is about somebody who is named as an elector, or about a door. */
    static Met of(JsonNode body) {
        JsonNode met = body.path("met");
        if (!met.isObject() || body.hasNonNull("elector")) {
            return null;
        }
        return new Met(
                met.path("name").asText("").strip(),
                met.path("postcode").asText("").replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT),
                met.path("address").asText("").strip());
    }

    /** The words of the name as they are looked up. */
    List<String> words() {
        return Arrays.stream(NameKey.of(name).split(" "))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Whether this elector's name is the one given: the surname whole, and the first forename or its first letter. */
    boolean named(String surnameKey, String forenameKey) {
        String given = ' ' + String.join(" ", words()) + ' ';
        if (surnameKey.isEmpty() || !given.contains(' ' + surnameKey + ' ')) {
            return false;
        }
        String first = forenameKey.split(" ")[0];
        String rest = given.replace(' ' + surnameKey + ' ', " ").strip();
        return rest.isEmpty() || first.isEmpty() || (" " + rest + ' ').contains(' ' + first + ' ');
    }

    /** Whether the whole name was said, not the surname alone: what makes a match sure. */
    boolean whole(String surnameKey, String forenameKey) {
        return named(surnameKey, forenameKey)
                && words().size() > surnameKey.split(" ").length
                && !forenameKey.isEmpty();
    }

    /** Whether the elector's address is of the street that was said. */
    boolean lives(String street) {
        String key = street == null ? "" : NameKey.of(street);
        return !key.isEmpty() && (' ' + NameKey.of(address) + ' ').contains(' ' + key + ' ');
    }
}
