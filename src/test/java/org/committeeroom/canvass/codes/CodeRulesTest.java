package org.committeeroom.canvass.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.committeeroom.platform.Problem;
import org.committeeroom.returns.CanvassResult;
import org.junit.jupiter.api.Test;

class CodeRulesTest {

    private static final CodeBook BOOK = StandardCodes.BOOK;

    @Test
    void theUsualCodesAreInOrder() {
        assertEquals(List.of(), CodeRules.check(BOOK));
        assertEquals(
                List.of(CanvassResult.values()).size(),
                BOOK.results().size(),
                "every result of the program has a letter");
    }

    @Test
    void oneIsAPromiseFourAndFiveAreAgainst() {
        assertEquals(
                List.of(
                        CodeBook.Meaning.PROMISE,
                        CodeBook.Meaning.UNDECIDED,
                        CodeBook.Meaning.UNDECIDED,
                        CodeBook.Meaning.AGAINST,
                        CodeBook.Meaning.AGAINST),
                BOOK.intentions().stream().map(CodeBook.Intention::counts).toList());
    }

    @Test
    void aLetterOfAResultIsNoIntentionsLetter() {
        List<CodeBook.Intention> intentions = new ArrayList<>(BOOK.intentions());
        intentions.add(new CodeBook.Intention("soft", "S", "Soft", 2));
        assertEquals(List.of("intentions has s twice"), said(withIntentions(intentions)));
    }

    @Test
    void somethingHasToStandForAPromise() {
        assertEquals(
                List.of("intentions none stands for a definite promise (1)"),
                said(withIntentions(BOOK.intentions().subList(1, 5))));
    }

    @Test
    void twoIssuesHaveTwoLettersAndTwoWords() {
        List<CodeBook.Named> issues =
                List.of(new CodeBook.Named("rents", "R", "Rents"), new CodeBook.Named("roads", "R", "rents "));
        assertEquals(
                List.of("issues has r twice", "issues has rents twice"),
                said(new CodeBook(0, BOOK.results(), BOOK.intentions(), List.of(), issues, List.of())));
    }

    @Test
    void nobodyCanGoToADoorWithoutSpoke() {
        List<CodeBook.Result> results = BOOK.results().subList(1, 10);
        assertEquals(
                List.of("results spoke has to be among those offered"),
                said(new CodeBook(0, results, BOOK.intentions(), List.of(), List.of(), List.of())));
    }

    @Test
    void paperIsReadByItsLetters() {
        assertEquals(CanvassResult.NOT_IN, BOOK.result("o").orElseThrow().result());
        assertEquals(4, BOOK.intention("4").orElseThrow().intention());
        assertEquals(true, BOOK.intention("9").isEmpty());
    }

    private static CodeBook withIntentions(List<CodeBook.Intention> intentions) {
        return new CodeBook(0, BOOK.results(), intentions, List.of(), List.of(), List.of());
    }

    private static List<String> said(CodeBook book) {
        return CodeRules.check(book).stream()
                .map((Problem.Violation v) -> v.field() + " " + v.message())
                .toList();
    }
}
