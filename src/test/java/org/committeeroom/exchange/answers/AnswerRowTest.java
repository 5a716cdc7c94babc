package org.committeeroom.exchange.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.imports.RowsOfFile;
import org.committeeroom.returns.CanvassResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rows of other systems are read. */
class AnswerRowTest {

    private static AnswerRow read(boolean monthFirst, String number, String district, String date, String... name) {
        AnswerMapping mapping = new AnswerMapping(
                true,
                List.of(
                        AnswerColumn.NUMBER,
                        AnswerColumn.DISTRICT,
                        AnswerColumn.DATE,
                        AnswerColumn.RESULT,
                        AnswerColumn.NAME),
                monthFirst,
                null,
                null);
        AnswerRow.Reading how = new AnswerRow.Reading(
                mapping,
                Map.of("S", CanvassResult.SPOKE),
                Map.of(),
                LocalDate.of(2024, 7, 4),
                ZoneId.of("Europe/London"),
                Instant.parse("2024-06-30T10:00:00Z"));
        List<String> cells = Arrays.asList(number, district, date, "S", name.length == 0 ? "" : name[0]);
        return AnswerRow.read(new RowsOfFile.Row(2, cells, ""), how);
    }

    @ParameterizedTest
    @CsvSource({
        "20/06/2024,           false, 2024-06-20T11:00:00Z",
        "20/06/2024 18:31,     false, 2024-06-20T17:31:00Z",
        "06/20/2024 6:31 PM,   true,  2024-06-20T17:31:00Z",
        "6/20/24 12:05:10 AM,  true,  2024-06-19T23:05:00Z",
        "2024-06-20,           true,  2024-06-20T11:00:00Z",
        "2024-06-20T18:31:05Z, false, 2024-06-20T18:31:05Z",
        "2024-06-20 18:31:05+01:00, false, 2024-06-20T17:31:05Z",
        "30 June 2024,         false, 2024-06-30T11:00:00Z",
    })
    void datesOfEveryCustom(String text, boolean monthFirst, String at) {
        assertEquals(Instant.parse(at), read(monthFirst, "EA-1", "", text).at());
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_DATE",
        "yesterday, NO_DATE",
        "20/06/1899, NO_DATE",
        "20/06/2024 25:99, NO_DATE",
        "20/07/2024, DATE_TO_COME"
    })
    void datesThatAreNone(String text, AnswerRow.Reason reason) {
        assertEquals(
                reason,
                assertThrows(AnswerRow.Rejected.class, () -> read(false, "EA-1", "", text))
                        .reason());
    }

    @Test
    void numbersWithAndWithoutTheirDistrict() {
        assertEquals(
                new ElectorNumber("EA", 12, 1),
                read(false, "EA 12/1", "", "20/06/2024").number());
        assertEquals(
                new ElectorNumber("EB", 12, 0),
                read(false, "12", "eb", "20/06/2024").number());
        assertEquals(
                AnswerRow.Reason.BAD_NUMBER,
                assertThrows(AnswerRow.Rejected.class, () -> read(false, "twelve", "", "20/06/2024"))
                        .reason());
    }

    @Test
    void wholeNamesOfBothOrders() {
        assertEquals("Hale", read(false, "", "", "20/06/2024", "Dev Anand Hale").surname());
        assertEquals(
                "Dev Anand",
                read(false, "", "", "20/06/2024", "Hale, Dev Anand").forename());
        assertEquals("Hale", read(false, "", "", "20/06/2024", "Hale").surname());
    }

    @ParameterizedTest
    @CsvSource({
        "Not Home, NOT_IN",
        "NH, NOT_IN",
        "no-answer, NOT_IN",
        "not_in, NOT_IN",
        "Refused, REFUSED",
        "Moved away, MOVED",
        "Deceased, DECEASED",
        "S, SPOKE",
        "Canvassed, SPOKE",
        "Do Not Contact, DO_NOT_CONTACT",
        "Other language, LANGUAGE"
    })
    void resultsAreGuessedFromTheWordsOfOthers(String code, CanvassResult result) {
        assertEquals(
                result,
                CodeGuess.of(AnswerColumn.RESULT, code, CodeBook.usual()).result());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "Firm pledge, 1", "Lean Against, 4", "Strong Oppose, 5", "Don't know, 3", "Labour, ''"})
    void intentionsAreGuessedOnlyWhereTheyAreClear(String code, String key) {
        String guessed =
                CodeGuess.of(AnswerColumn.INTENTION, code, CodeBook.usual()).intention();
        assertEquals(key, guessed == null ? "" : guessed);
    }
}
