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
    /** Of a council's area or a part of it: how it is governed, its tax, a neighbourhood plan. */
    LOCAL_REFERENDUM,
    /** Of a nation or of all; each has an Act of its own. */
    REFERENDUM;

    /** Whose rules hold where this kind has none of its own. */
    public ElectionType like() {
        return switch (this) {
            case UK_BY_ELECTION -> UK_PARLIAMENT;
            case LONDON_MAYOR -> MAYOR;
            case LOCAL_REFERENDUM -> LOCAL;
            default -> this;
        };
    }
}
