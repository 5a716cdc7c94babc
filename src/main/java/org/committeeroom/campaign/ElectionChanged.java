package org.committeeroom.campaign;

import java.util.UUID;

/** An event: kind, nation or day of the campaign's election may have changed; fired within the transaction. */
public record ElectionChanged(UUID campaign) {}
