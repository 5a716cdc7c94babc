package org.committeeroom.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Example, example",
        "Ada Mary, ada mary",
        "O’Neill-Núñez, oneill nunez",
        "O'NEILL, oneill",
        "'St. John  Smith', st john smith",
        "Ünal, unal",
        "李, 李",
        "'', ''"
    })
    void accentsCaseAndPunctuationDoNotMatter(String name, String key) {
        assertEquals(key, NameKey.of(name));
    }
}
