package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalTermTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 2027-01-31",
        "2024-01-30, 2026-01-31",
        "2024-01-31, 2027-01-31",
        "2023-12-31, 2026-01-31",
        "2023-10-31, 2026-01-31",
        "2023-10-30, 2026-01-31",
        "2011-05-01, 2026-01-31",
        "2026-02-01, 2029-01-31"
    })
    void aPostalVoteLastsUntilTheThirdThirtyFirstOfJanuary(LocalDate granted, LocalDate end) {
        assertEquals(end, PostalTerm.end(granted));
    }
}
