package org.committeeroom.canvass.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A sheet that was printed.
 *
 * @param district its polling district's code
 * @param walk null if it belongs to none
 * @param electors those on it, in the order of its rows; empty on a sheet without names
 */
public record PrintedSheet(
        String code, SheetKind kind, String district, UUID walk, String name, Instant printedAt, List<UUID> electors) {}
