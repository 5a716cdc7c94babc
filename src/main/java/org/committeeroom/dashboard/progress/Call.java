package org.committeeroom.dashboard.progress;

import java.util.UUID;
import org.committeeroom.returns.Entry;

/**
 * A return of the log: of the canvass, of a postal vote that has been sent back, or the undo of one.
 *
 * @param elector null of what was said of a whole door
 * @param property the door; null of an elector without an address
 * @param by who sent it
 */
record Call(Entry entry, UUID elector, UUID property, Canvasser by) {

    /** @param kind of caller, as the log keeps it */
    record Canvasser(String kind, UUID id) {}
}
