package org.committeeroom.pollingday.apart;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** {@code COMMITTEE_ROOM_CENTRE_*}: makes this program a committee room's own copy of its districts. */
@ConfigMapping(prefix = "committee.room.centre")
interface NodeSettings {

    /** Where the centre is; without it this program is one itself. */
    Optional<URI> url();

    /** As the centre gave it, for the first start. */
    Optional<String> code();

    /** How often the centre is asked for what is new. */
    @WithDefault("2s")
    Duration every();

    /** How often for who may come in. */
    @WithDefault("10s")
    Duration accessEvery();

    /** How often for the register and all else. */
    @WithDefault("5m")
    Duration partEvery();
}
