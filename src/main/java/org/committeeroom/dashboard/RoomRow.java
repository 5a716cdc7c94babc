package org.committeeroom.dashboard;

import java.util.Set;
import java.util.UUID;

/** A committee room and the polling districts that it runs. */
record RoomRow(UUID id, String name, Set<UUID> districts) {}
