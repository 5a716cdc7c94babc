package org.committeeroom.pollingday.drill;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.security.Role;

/**
 * What happens on a played day, in the order of its times.
 *
 * @param told how many electors stand as told once all of it has come in
 */
record Play(List<Tap> taps, List<Phone> phones, int told) {

    /** One return, recorded on one of the phones at a time of the played day. */
    record Tap(Instant at, int phone, NewReturn what) {}

    /**
     * Who holds it, and what it is invited to.
     *
     * @param station of a teller; null for others
     */
    record Phone(String name, Role role, List<String> districts, UUID station) {}
}
