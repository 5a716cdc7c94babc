package org.committeeroom.dashboard;

/** What somebody who runs the day should look at, the most urgent first. */
enum AlertKind {
    /** Tellers took far fewer numbers in the last half hour than before, with one on duty all the time. */
    SUDDEN_DROP,
    /** Many more numbers in a short time than people can have passed, or than passed before. */
    IMPLAUSIBLE_JUMP,
    /** The station has issued fewer ballot papers than tellers took numbers there, or fewer than it had said before. */
    COUNT_TOO_LOW,
    /** One of the largest stations has no teller. */
    NO_TELLER,
    /** Polls have been open for hours and nothing at all has come from here. */
    NO_DATA,
    /** A teller went on duty long ago, has taken no number for a while, and never went off. */
    SHIFT_OPEN,
    /** Sheets went out with somebody and should be back by now. */
    SHEET_OVERDUE
}
