package org.committeeroom.canvass.ledger;

import org.committeeroom.canvass.WalkKind;

/** What a sheet of paper is for. */
public enum SheetKind {
    CANVASS,
    KNOCK_UP,
    POSTAL,
    LEAFLET,
    TELLER_PAD;

    public static SheetKind of(WalkKind kind) {
        return valueOf(kind.name());
    }
}
