package org.committeeroom.campaign;

/** The kinds of poll whose franchise differs. */
public enum ElectionType {
    UK_PARLIAMENT,
    LOCAL,
    MAYOR,
    PCC,
    SENEDD,
    SCOTTISH_PARLIAMENT,
    NORTHERN_IRELAND_ASSEMBLY,
    REFERENDUM
}
