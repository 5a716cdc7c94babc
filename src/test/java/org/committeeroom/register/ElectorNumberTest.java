package org.committeeroom.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectorNumberTest {

    @ParameterizedTest
    @CsvSource({
        "BW1-12, BW1, 12, 0",
        "BW1-12/1, BW1, 12, 1",
        "KD-2/2-289/1, KD-2/2, 289, 1",
        "KD-2/2-289, KD-2/2, 289, 0",
        "EA 123, EA, 123, 0",
        "' ea  123 ', EA, 123, 0",
        "EA - 123 / 1, EA, 123, 1",
        "EA-123.1, EA, 123, 1",
        "EA-123/0, EA, 123, 0",
        "EA-00123, EA, 123, 0"
    })
    void theLastDashOrSpacePartsTheCodeFromTheNumber(String text, String district, int number, int suffix) {
        assertEquals(Optional.of(new ElectorNumber(district, number, suffix)), ElectorNumber.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "123, 123, 0",
        "123.1, 123, 1",
        "123/2, 123, 2",
        "123.001, 123, 1",
        "5.000, 5, 0",
        "' 7 ', 7, 0",
        "KD-2-8/3, 8, 3"
    })
    void withinADistrictTheNumberIsEnough(String text, int number, int suffix) {
        assertEquals(Optional.of(new ElectorNumber("KD-2", number, suffix)), ElectorNumber.parse(text, "KD-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EA", "123", "-123", "EA-", "EA-0", "EA-12x", "EA-123456789", "EA123", "EA-1/2/3/"})
    void anythingElseIsNotANumber(String text) {
        assertEquals(Optional.empty(), ElectorNumber.parse(text));
    }

    @Property
    void whatIsPrintedReadsBackTheSame(
            @ForAll("codes") String code,
            @ForAll @IntRange(min = 1, max = 99_999_999) int number,
            @ForAll @IntRange(max = 9999) int suffix) {
        ElectorNumber elector = new ElectorNumber(code, number, suffix);
        assertEquals(Optional.of(elector), ElectorNumber.parse(elector.toString()));
        assertEquals(
                Optional.of(elector), ElectorNumber.parse(elector.toString().toLowerCase(java.util.Locale.ROOT)));
        assertEquals(Optional.of(elector), ElectorNumber.parse(number + "." + suffix, code));
    }

    @Property
    void nothingMakesItFail(@ForAll String text) {
        ElectorNumber.parse(text).ifPresent(n -> assertEquals(Optional.of(n), ElectorNumber.parse(n.toString())));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars('-', '/', ' ')
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(c -> c.strip().equals(c) && !c.endsWith("-") && !c.endsWith("/"));
    }
}
