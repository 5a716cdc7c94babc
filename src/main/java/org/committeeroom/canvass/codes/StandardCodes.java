package org.committeeroom.canvass.codes;

import java.util.List;
import java.util.stream.IntStream;
import org.committeeroom.returns.CanvassResult;

/** The codes of a campaign that has made none of its own: the letters that most British parties use. */
final class StandardCodes {

    static final CodeBook BOOK = new CodeBook(
            0,
            List.of(
                    result(CanvassResult.SPOKE, "S"),
                    result(CanvassResult.NOT_IN, "O"),
                    result(CanvassResult.CALL_BACK, "C"),
                    result(CanvassResult.REFUSED, "R"),
                    result(CanvassResult.MOVED, "M"),
                    result(CanvassResult.LANGUAGE, "L"),
                    result(CanvassResult.DECEASED, "D"),
                    result(CanvassResult.NO_ACCESS, "K"),
                    result(CanvassResult.INELIGIBLE, "I"),
                    result(CanvassResult.DO_NOT_CONTACT, "N")),
            IntStream.rangeClosed(1, 5)
                    .mapToObj(n -> new CodeBook.Intention(String.valueOf(n), String.valueOf(n), null, n))
                    .toList(),
            IntStream.rangeClosed(1, 5)
                    .mapToObj(n -> new CodeBook.Likelihood(n, String.valueOf(n), null))
                    .toList(),
            List.of(),
            List.of());

    private StandardCodes() {}

    private static CodeBook.Result result(CanvassResult result, String letter) {
        return new CodeBook.Result(result, letter, null, true);
    }
}
