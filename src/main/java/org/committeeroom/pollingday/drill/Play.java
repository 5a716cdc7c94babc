package org.committeeroom.pollingday.drill;

import java.time.Instant;
import java.util.List;
import org.committeeroom.returns.NewReturn;

/**
 * What happens on a played day, in the order of its times.
 *
 * @param told how many electors stand as told once all of it has come in
 */
record Play(List<Tap> taps, List<String> phones, int told) {

    /** One return, recorded on one of the phones at a time of the played day. */
    record Tap(Instant at, int phone, NewReturn what) {}
}
