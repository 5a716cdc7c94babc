package org.committeeroom.register.imports;

/** Why a file as a whole is not taken. Nothing of the register changes then. */
enum Refused {
    EMPTY("The file is empty"),
    NOT_TEXT("The file is not text"),
    WORKBOOK("The workbook cannot be read"),
    NOT_A_REGISTER("The file is not a register"),
    NO_HEADER("The file has no header"),
    UNKNOWN_HEADER("The columns are not known"),
    WRONG_KIND("The file is another kind of file than was said"),
    WRONG_LAYOUT("The file does not have the layout that was named"),
    NO_NUMBERS("No row has an elector's number"),
    NONE_TAKEN("No row can be taken"),
    MOSTLY_REJECTED("Most of the rows cannot be read"),
    TRUNCATED("The file is cut short"),
    UNCLOSED_QUOTE("A quotation mark is not closed"),
    NO_REGISTER("There is no register yet"),
    NOT_AN_UPDATE("The file is not an update"),
    MONTH_MISSING("A month is missing"),
    OUT_OF_ORDER("The update is older than the register"),
    TOO_MANY_DISTRICTS("There are too many polling districts"),
    NO_POLL("It is not known which poll this is the register of"),
    CANCELLED("The import was stopped"),
    INTERRUPTED("The import was interrupted"),
    BROKEN("Something went wrong on our side");

    private final String title;

    Refused(String title) {
        this.title = title;
    }

    /** Whether a person can put it right by saying what the columns hold. */
    boolean canBeMapped() {
        return this == UNKNOWN_HEADER || this == NO_HEADER || this == NO_POLL;
    }

    /** Whether the columns that a person has named may be the cause. */
    boolean maybeMappedWrong() {
        return this == NO_NUMBERS
                || this == NONE_TAKEN
                || this == MOSTLY_REJECTED
                || this == TOO_MANY_DISTRICTS
                || this == NOT_A_REGISTER;
    }

    String title() {
        return title;
    }

    Refusal because(String detail) {
        return new Refusal(this, detail);
    }
}
