package org.committeeroom.estimate;

/**
 * What is believed before the day has told anything, from published turnouts and from polling days that others ran.
 * Chances are given on the logit where they have a spread.
 */
final class Experience {

    /** Share of promises at the station who vote, and how far seats differ. */
    static final double TURNOUT = 0.78;

    static final double TURNOUT_SD = 0.45;

    /** How alike districts are: what one more district tells is worth this many promises. */
    static final double DISTRICTS_ALIKE = 40;

    /** Share of the passing voters whose number a teller gets right, and how far seats differ. */
    static final double CAPTURE = 0.75;

    static final double CAPTURE_SD = 0.5;

    /** Who says "I have voted": those who have, and those who want to be left alone. */
    static final double TRUE_YES = 0.97;

    static final double FALSE_YES = 0.06;

    static final double FALSE_YES_SD = 0.03;

    /** Of those who said that they have voted, how many have, over a day. */
    static final double REPORT_HOLDS = 0.95;

    static final double REPORT_SD = 0.05;

    /** Those who answer the door are not like those who do not: spread of the difference. */
    static final double ANSWER_BIAS_SD = 0.2;

    /** How far districts differ, on the logit, in when their people vote and in who opens the door. */
    static final double DISTRICT_DAY_SD = 0.2;

    private Experience() {}
}
