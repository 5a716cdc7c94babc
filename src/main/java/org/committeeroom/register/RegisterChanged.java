package org.committeeroom.register;

import java.util.UUID;

/** An event: electors, doors or polling districts of the campaign have changed, and the change is committed. */
public record RegisterChanged(UUID campaign) {}
