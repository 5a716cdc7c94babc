package org.committeeroom.canvass.codes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.committeeroom.platform.Problem;
import org.committeeroom.returns.CanvassResult;

/** What must hold for codes to be told apart on paper and to mean something. Pure. */
final class CodeRules {

    private CodeRules() {}

    static List<Problem.Violation> check(CodeBook book) {
        List<Problem.Violation> wrong = new ArrayList<>();
        twice(wrong, "results", book.results(), CodeBook.Result::result);
        twice(wrong, "intentions", book.intentions(), CodeBook.Intention::key);
        twice(wrong, "likelihoods", book.likelihoods(), CodeBook.Likelihood::likelihood);
        twice(wrong, "issues", book.issues(), CodeBook.Named::key);
        twice(wrong, "rivals", book.rivals(), CodeBook.Named::key);
        twice(wrong, "likelihoods", book.likelihoods(), CodeBook.Likelihood::letter);
        letters(wrong, "issues", book.issues());
        letters(wrong, "rivals", book.rivals());
        // One row of paper holds both, side by side and often without a gap.
        twice(
                wrong,
                "intentions",
                Stream.concat(
                                book.results().stream().map(CodeBook.Result::letter),
                                book.intentions().stream().map(CodeBook.Intention::letter))
                        .toList(),
                Function.identity());
        boolean spoke = book.results().stream().anyMatch(r -> r.result() == CanvassResult.SPOKE && r.offered());
        if (!spoke) {
            wrong.add(new Problem.Violation("results", "spoke has to be among those offered"));
        }
        if (book.intentions().stream().noneMatch(i -> i.intention() == 1)) {
            wrong.add(new Problem.Violation("intentions", "none stands for a definite promise (1)"));
        }
        return wrong;
    }

    private static void letters(List<Problem.Violation> wrong, String field, List<CodeBook.Named> codes) {
        twice(wrong, field, codes, CodeBook.Named::letter);
        twice(wrong, field, codes, c -> c.word().strip().toLowerCase(Locale.ROOT));
    }

    private static <T> void twice(List<Problem.Violation> wrong, String field, List<T> codes, Function<T, ?> what) {
        Set<Object> seen = new HashSet<>();
        codes.stream()
                .<Object>map(what)
                .filter(each -> !seen.add(each))
                .distinct()
                .forEach(each -> wrong.add(new Problem.Violation(field, "has " + said(each) + " twice")));
    }

    private static String said(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
