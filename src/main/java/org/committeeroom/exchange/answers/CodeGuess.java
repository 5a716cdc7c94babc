package org.committeeroom.exchange.answers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.platform.Enumerations;
import org.committeeroom.returns.CanvassResult;

/** What a code of another system may stand for, for a person to look over. Pure. */
final class CodeGuess {

    private static final Map<CanvassResult, List<String>> RESULTS = Map.of(
            CanvassResult.NOT_IN, List.of("not in", "not home", "nothome", "out", "no answer", "no reply", "na", "nh"),
            CanvassResult.REFUSED, List.of("refuse", "won't say", "wont say", "declined"),
            CanvassResult.MOVED, List.of("moved", "gone away", "not at address"),
            CanvassResult.DECEASED, List.of("deceased", "dead", "died"),
            CanvassResult.NO_ACCESS, List.of("inaccessible", "no access", "could not reach", "gated"),
            CanvassResult.LANGUAGE, List.of("language", "other language"),
            CanvassResult.CALL_BACK, List.of("call back", "callback", "come back", "busy"),
            CanvassResult.INELIGIBLE, List.of("ineligible", "not eligible", "cannot vote"),
            CanvassResult.DO_NOT_CONTACT, List.of("do not contact", "do not call", "no contact", "dnc", "hostile"),
            CanvassResult.SPOKE, List.of("spoke", "canvassed", "contacted", "talked", "home", "met", "answered"));

    private static final Map<Integer, List<String>> INTENTIONS = Map.of(
            1, List.of("strong support", "definite", "firm", "pledge", "promise"),
            2, List.of("lean support", "probable", "weak support", "soft"),
            3, List.of("undecided", "don't know", "dont know", "dk", "unsure"),
            4, List.of("lean against", "lean oppose", "lean other"),
            5, List.of("against", "strong oppose", "oppose", "anti"));

    private CodeGuess() {}

    static AnswerCode of(AnswerColumn column, String code, CodeBook book) {
        return column == AnswerColumn.RESULT
                ? new AnswerCode(column, code, result(code, book), null)
                : new AnswerCode(column, code, null, intention(code, book));
    }

    private static CanvassResult result(String code, CodeBook book) {
        CanvassResult named =
                Enumerations.parse(CanvassResult.class, plain(code).replace(' ', '_'));
        if (named != null) {
            return named;
        }
        return among(code, RESULTS)
                .or(() -> book.result(code).map(CodeBook.Result::result))
                .orElse(null);
    }

    private static String intention(String code, CodeBook book) {
        Optional<String> lettered = book.intention(code).map(CodeBook.Intention::key);
        return lettered.or(() -> among(code, INTENTIONS).flatMap(number -> book.intentions().stream()
                        .filter(i -> i.intention() == number)
                        .findFirst()
                        .map(CodeBook.Intention::key)))
                .orElse(null);
    }

    /** The one with the longest words that the code begins with: "lean against" is no "lean support". */
    private static <K> Optional<K> among(String code, Map<K, List<String>> words) {
        String plain = plain(code);
        K found = null;
        int longest = 0;
        for (Map.Entry<K, List<String>> each : words.entrySet()) {
            for (String word : each.getValue()) {
                boolean fits = word.length() <= 3 ? plain.equals(word) : plain.startsWith(word);
                if (fits && word.length() > longest) {
                    found = each.getKey();
                    longest = word.length();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[-_/\\s]+", " ").strip();
    }
}
