package org.committeeroom.register;

import java.util.UUID;

/**
 * An event: another node has changed the campaign's register, and has done what follows from it in the database. For
 * whoever keeps something of it in memory.
 */
public record RegisterChangedElsewhere(UUID campaign) {}
