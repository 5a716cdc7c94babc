package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules for single cells: spaces, postcodes, dates, titles of columns. */
class CellsTest {

    private static final LocalDate POLL = LocalDate.of(2024, 7, 4);

    @ParameterizedTest
    @CsvSource({
        "N7 1AA, N7 1AA",
        "n71aa, N7 1AA",
        "'N7\u00a01AA', N7 1AA",
        "'N7Â 1AA', N7 1AA",
        "'N7Â\u00a01AA', N7 1AA",
        "'N7\ufffd1AA', N7 1AA",
        "EC1A 1BB, EC1A 1BB",
        "W1A0AX, W1A 0AX",
        "M1 1AE, M1 1AE",
        "GIR 0AA, GIR 0AA",
        "N7, ",
        "London, ",
        "N7 1A, ",
        "14 Example Road, "
    })
    void postcodesHaveOneSpace(String text, String postcode) {
        assertEquals(postcode, Postcode.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "05/07/2024, 2024-07-05,",
        "5/7/24, 2024-07-05,",
        "2024-07-05, 2024-07-05,",
        "05-Jul-2024, 2024-07-05,",
        "05 July 2024, 2024-07-05,",
        "05/07/2024 00:00:00, 2024-07-05,",
        "2024-07-05T00:00:00, 2024-07-05,",
        "05/07/2022, 2022-07-05,",
        "01/02/1980, 1998-02-01,",
        "01/02/80, 1998-02-01,",
        "04/07/2022, , ODD_DATE",
        "01/01/2015, , ODD_DATE",
        "31/02/2024, , NO_DATE",
        "13/13/2024, , NO_DATE",
        "soon, , NO_DATE",
        "01/01/2030, 2030-01-01, ODD_DATE",
        "45478, 2024-07-05,",
        "45478.0, 2024-07-05,",
        "'', ,"
    })
    void aDateIsTheEighteenthBirthdayOrTheBirth(String text, LocalDate attainment, Tally.Oddity oddity) {
        assertEquals(new Dates.Read(attainment, oddity), Dates.read(text, POLL));
    }

    @ParameterizedTest
    @CsvSource({
        "Example, Example",
        "'  two   words ', two words",
        "'no\u00a0break', no break",
        "'tab\tand\nline', tab and line",
        "'nul\u0000', nul",
        "'zero\u200bwidth', zerowidth",
        "'  ', ''"
    })
    void cellsAreFreedOfOddSpaces(String text, String clean) {
        assertEquals(clean, Cells.clean(text));
    }

    @Test
    void titlesAreKnownWhateverTheirCaseAndPunctuation() {
        Header header =
                new Header(List.of("PD Code", "roll_no.", "Post-Code", "Registered Address 2", "RegisteredAddress1"));
        assertEquals(0, header.index(Column.DISTRICT));
        assertEquals(1, header.index(Column.NUMBER));
        assertEquals(2, header.index(Column.POSTCODE));
        assertEquals(-1, header.index(Column.MARKER));
        assertEquals(
                List.of(4, 3),
                java.util.Arrays.stream(header.indexes(Column.ADDRESS)).boxed().toList());
    }
}
