package org.committeeroom.canvass.ledger;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a sheet as somebody types it or a scanner reads it: {@code 7kq4}, {@code W-7KQ4}, or the address in the
 * QR code of a walk.
 *
 * @param code null if it names a walk
 * @param walk null if it names a sheet
 */
record TypedCode(String code, UUID walk) {

    private static final Pattern WALK =
            Pattern.compile("(?:.*/walk/)?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    /** Null if it cannot be either. */
    static TypedCode read(String typed) {
        String text = typed.strip();
        Matcher walk = WALK.matcher(text);
        if (walk.matches()) {
            return new TypedCode(null, UUID.fromString(walk.group(1)));
        }
        String digits =
                text.toUpperCase(Locale.ROOT).replaceFirst("^W-?(?=.{4})", "").replaceAll("[\\s-]", "");
        // The alphabet has no I, L, O, because people write them for 1 and 0.
        String read = digits.replace('O', '0').replace('I', '1').replace('L', '1');
        return read.matches("[0-9A-HJKMNP-TV-Z]{4,8}") ? new TypedCode("W-" + read, null) : null;
    }
}
