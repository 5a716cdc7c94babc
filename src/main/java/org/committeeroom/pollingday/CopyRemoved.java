package org.committeeroom.pollingday;

/** A committee room's own copy of a campaign has been removed; what of it lies outside of the database is to go too. */
public record CopyRemoved(String slug) {}
