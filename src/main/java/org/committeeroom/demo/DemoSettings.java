package org.committeeroom.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** {@code COMMITTEE_ROOM_DEMO} and what belongs to it. */
@ConfigMapping(prefix = "committee.room.demo")
interface DemoSettings {

    /** Whether to make the demo campaign if there is none. */
    @WithParentName
    @WithDefault("false")
    boolean wanted();

    /** The same seed makes the same seat. */
    @WithDefault("20240704")
    long seed();

    /** 1 for a whole seat of 72,600 register rows. */
    @WithDefault("1")
    double scale();
}
