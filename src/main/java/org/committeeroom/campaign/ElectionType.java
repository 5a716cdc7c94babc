package org.committeeroom.campaign;

/** The kinds of poll whose franchise or timetable differs. */
public enum ElectionType {
    UK_PARLIAMENT,
    /** One seat of the House of Commons; who votes is as at a general election, when is not. */
    UK_BY_ELECTION,
    LOCAL,
    MAYOR,
    /** Elected by rules of its own, in which nominations close earlier. */
    LONDON_MAYOR,
    PCC,
    SENEDD,
    SCOTTISH_PARLIAMENT,
    NORTHERN_IRELAND_ASSEMBLY,
    REFERENDUM;

    /** Whose rules hold where this kind has none of its own. */
    public ElectionType like() {
        return switch (this) {
            case UK_BY_ELECTION -> UK_PARLIAMENT;
            case LONDON_MAYOR -> MAYOR;
            default -> this;
        };
    }
}
