package org.committeeroom.exchange.answers;

/** What became of the rows so far. */
final class AnswerCounts {

    int rows;
    int imported;
    int known;
    int rejected;
    int unstored;
}
