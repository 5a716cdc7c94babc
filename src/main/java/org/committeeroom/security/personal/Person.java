package org.committeeroom.security.personal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a question is about.
 *
 * @param id by which they were asked for: of an elector, a volunteer, a case, a phone
 * @param ids that one and those of other entries of the same person
 * @param property their door; null if they have none
 * @param surnameKey as {@code NameKey} makes it; empty where only a whole name is known
 * @param forenameKey likewise
 * @param address lines and postcode, as the register has them
 */
public record Person(
        UUID id,
        Set<UUID> ids,
        UUID property,
        String name,
        String surnameKey,
        String forenameKey,
        List<String> address) {

    /** Has a name by which papers that know no identifier can be searched. */
    public boolean named() {
        return !surnameKey.isBlank();
    }
}
