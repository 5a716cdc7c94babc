package org.committeeroom.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases are those of the web app's test (api/electorNumber.test.ts), so that the two cannot differ. */
class ElectorNumberTest {

    private static Stream<JsonNode> cases(String of) throws IOException {
        try (InputStream in = ElectorNumberTest.class.getResourceAsStream("/register/elector-numbers.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).get(of).spliterator(), false);
        }
    }

    static Stream<JsonNode> whole() throws IOException {
        return cases("whole");
    }

    static Stream<JsonNode> within() throws IOException {
        return cases("within");
    }

    static Stream<JsonNode> printed() throws IOException {
        return cases("printed");
    }

    @ParameterizedTest
    @MethodSource("whole")
    void theLastDashOrSpacePartsTheCodeFromTheNumber(JsonNode one) {
        assertEquals(
                expected(one, one.path("district").asText()),
                ElectorNumber.parse(one.get("typed").asText()));
    }

    @ParameterizedTest
    @MethodSource("within")
    void withinADistrictTheNumberIsEnough(JsonNode one) {
        Optional<ElectorNumber> read = ElectorNumber.parse(one.get("typed").asText(), "KD-2");
        if (one.has("other")) {
            assertEquals(Optional.of("KD-3"), read.map(ElectorNumber::district));
        } else {
            assertEquals(expected(one, "KD-2"), read);
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void numbersArePrintedAsOnPollCards(JsonNode one) {
        ElectorNumber number = new ElectorNumber(
                one.get("district").asText(),
                one.get("number").asInt(),
                one.get("suffix").asInt());
        assertEquals(one.get("as").asText(), number.toString());
        assertEquals(one.get("within").asText(), number.within());
    }

    private static Optional<ElectorNumber> expected(JsonNode one, String district) {
        return one.has("none")
                ? Optional.empty()
                : Optional.of(new ElectorNumber(
                        district, one.get("number").asInt(), one.get("suffix").asInt()));
    }

    @Property
    void whatIsPrintedReadsBackTheSame(
            @ForAll("codes") String code,
            @ForAll @IntRange(min = 1, max = 99_999_999) int number,
            @ForAll @IntRange(max = 9999) int suffix) {
        ElectorNumber elector = new ElectorNumber(code, number, suffix);
        assertEquals(Optional.of(elector), ElectorNumber.parse(elector.toString()));
        assertEquals(
                Optional.of(elector), ElectorNumber.parse(elector.toString().toLowerCase(Locale.ROOT)));
        assertEquals(Optional.of(elector), ElectorNumber.parse(number + "." + suffix, code));
        assertEquals(Optional.of(elector), ElectorNumber.parse(elector.within(), code));
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
