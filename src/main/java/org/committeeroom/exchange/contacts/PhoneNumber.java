package org.committeeroom.exchange.contacts;

/** Telephone numbers as they are compared: digits with the country in front, whatever stands between them. Pure. */
final class PhoneNumber {

    private static final int SHORTEST = 7;
    /** ITU-T E.164. */
    private static final int LONGEST = 15;

    private static final String BRITAIN = "44";

    private PhoneNumber() {}

    /** Null if it is none: {@code 020 7946 0123}, {@code +44 (0)20 7946 0123} and {@code 00442079460123} are the same. */
    static String digits(String typed) {
        if (typed == null || !typed.matches("[0-9+()./\\s\\u00A0-]+")) {
            return null;
        }
        String bare = typed.strip().replace("(0)", "").replaceAll("[^0-9+]", "");
        boolean abroad = bare.startsWith("+") || bare.startsWith("00");
        String digits = bare.replace("+", "");
        if (abroad) {
            digits = digits.replaceFirst("^00", "");
        } else {
            digits = digits.startsWith("0") ? BRITAIN + digits.substring(1) : digits;
        }
        return digits.length() < SHORTEST || digits.length() > LONGEST ? null : digits;
    }
}
