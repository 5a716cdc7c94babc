package org.committeeroom.register.imports;

import java.util.List;

/** What parts the columns of a file. */
enum Delimiter {
    COMMA(','),
    TAB('\t'),
    SEMICOLON(';'),
    PIPE('|');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** The one that occurs most in any of the first lines, outside of quotation marks. */
    static Delimiter of(List<String> firstLines) {
        Delimiter best = COMMA;
        long most = 0;
        for (Delimiter each : values()) {
            long count = firstLines.stream().mapToLong(each::count).max().orElse(0);
            if (count > most) {
                best = each;
                most = count;
            }
        }
        return best;
    }

    private long count(String line) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == character && !quoted ? 1 : 0;
        }
        return count;
    }
}
