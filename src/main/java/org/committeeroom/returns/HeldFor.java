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
    DEVICE_ENDED,
    /** Somebody met who may be one of several electors, or is not surely the one of that name. */
    TO_MATCH,
    /** Somebody met who lives here, and whom the register does not have: to be helped to register. */
    NOT_ON_REGISTER,
    /** Somebody met whose postcode is none of this seat's. */
    OUTSIDE_SEAT;

    /**
     * Whoever met somebody is not told whether the register has them: otherwise a phone could search it by asking.
     * Such returns have a queue of their own.
     */
    boolean ofMet() {
        return this == TO_MATCH || this == NOT_ON_REGISTER || this == OUTSIDE_SEAT;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
