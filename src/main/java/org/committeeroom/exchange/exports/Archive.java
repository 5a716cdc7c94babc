package org.committeeroom.exchange.exports;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.security.personal.Keeping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An export that was asked for.
 *
 * @param kinds what is in it; empty: everything
 * @param state as it was last said; see {@link #state(Instant)}
 * @param bytes 0 until it is ready
 */
record Archive(
        UUID id,
        Format format,
        Set<Keeping> kinds,
        State state,
        String by,
        Instant askedAt,
        Instant readyAt,
        Instant endsAt,
        long bytes,
        int downloads) {

    /** What is not ready by then was on a node that died. */
    static final Duration LONGEST_MAKING = Duration.ofMinutes(30);

    @Schema(name = "ExportState")
    enum State {
        MAKING,
        READY,
        FAILED,
        /** Its time is over, or it was ended: nothing is left of it but that it was. */
        OVER
    }

    State state(Instant now) {
        if (state == State.FAILED || (state == State.MAKING && now.isAfter(askedAt.plus(LONGEST_MAKING)))) {
            return State.FAILED;
        }
        return now.isBefore(endsAt) ? state : State.OVER;
    }
}
