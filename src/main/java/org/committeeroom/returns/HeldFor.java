package org.committeeroom.returns;

import java.util.Locale;

/** Why a return is kept but not applied, until a person or the next register resolves it. */
public enum HeldFor {
    /** No elector has this id or number. */
    UNKNOWN_ELECTOR,
    /** A number without its polling district: several districts have one. */
    NUMBER_WITHOUT_DISTRICT,
    UNKNOWN_PROPERTY,
    UNKNOWN_STATION,
    UNKNOWN_DISTRICT,
    /** About somebody or something that the sending device was not invited to. */
    OUTSIDE_SCOPE,
    /** Handed in by a device after its access had ended. */
    DEVICE_ENDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
