package org.committeeroom.register.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.committeeroom.register.ElectorNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "EA 123, EA-123",
        "ea-123/1, EA-123/1",
        "EA123, EA-123",
        "ea123.2, EA-123/2",
        "KD-2/2-289/1, KD-2/2-289/1",
        "KD-2/2 289, KD-2/2-289"
    })
    void anElectorsNumber(String typed, String number) {
        assertTrue(Question.of(typed)
                .numbers()
                .contains(ElectorNumber.parse(number).orElseThrow()));
    }

    @Test
    void aNumberAlone() {
        assertEquals(new Question.Bare(123, null), Question.of(" 123 ").bare());
        assertEquals(new Question.Bare(123, 1), Question.of("123/1").bare());
        assertEquals(new Question.Bare(123, 2), Question.of("123.2").bare());
        assertNull(Question.of("12 Ash Road").bare());
    }

    @ParameterizedTest
    @CsvSource({"N7 1AA, N7 1AA", "n71aa, N7 1AA", "EC1A 1BB, EC1A 1BB", "N7, N7", "n7 1, N7 1", "SW1A 2, SW1A 2"})
    void aPostcodeOrItsBeginning(String typed, String postcode) {
        Question question = Question.of(typed);
        assertEquals(postcode, question.postcode());
        assertEquals(List.of(), question.words());
    }

    @Test
    void aPostcodeAfterAnAddress() {
        Question question = Question.of("Flat 2, 12a Ash Road, N7 1AA");
        assertEquals("N7 1AA", question.postcode());
        assertEquals(List.of("flat", "ash", "road"), question.words());
        assertEquals(List.of("2", "12a"), question.figures());
    }

    @Test
    void aNameIsNoPostcode() {
        assertNull(Question.of("Smyth").postcode());
        assertNull(Question.of("Ann Lee").postcode());
    }

    @Test
    void aCommaPartsSurnameFromForename() {
        assertEquals(1, Question.of("Smith, John").surnameFirst());
        assertEquals(3, Question.of("van der Berg, Anna").surnameFirst());
        assertEquals(0, Question.of("John Smith").surnameFirst());
        assertEquals(0, Question.of("12 Ash Road, London").surnameFirst());
    }

    @Test
    void accentsAndApostrophesDoNotMatter() {
        assertEquals(List.of("oneill", "nunez"), Question.of("O’Neill-Núñez").words());
    }

    @Test
    void emptyIsEmpty() {
        assertTrue(Question.of("  .,; ").isEmpty());
    }

    @Property
    void nothingTypedFails(@ForAll @StringLength(max = 100) String typed) {
        assertNotNull(Question.of(typed));
    }
}
