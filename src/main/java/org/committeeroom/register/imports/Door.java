package org.committeeroom.register.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address of electors.
 *
 * @param lines as in the file, without the postcode
 * @param postcode with its space, or null
 * @param street or null
 * @param building number or name, or null
 * @param flat as written ("Flat 2", "Basement Flat"), or null
 */
record Door(List<String> lines, String postcode, String street, String building, String flat) {

    private static final Pattern NUMBER = Pattern.compile("\\d+[A-Z]?\\b");

    /** "London N7" is no number of a house. */
    private static final Pattern POSTAL_DISTRICT =
            Pattern.compile("\\bLONDON,? (?:[NEW]|[NS][EW]|[EW]C)\\d{1,2}[A-Z]?\\b");

    private static final Pattern LETTERED_FLAT = Pattern.compile("\\b(?:FLAT|APARTMENT|APT|UNIT|STUDIO) ([A-Z])\\b");

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    });

    /**
     * The same address has the same identifier in every file, also when it comes to lie in another district; case and
     * punctuation do not matter. Without a postcode it is only known within its district. It is a UUID of version 8
     * whose first parts come from the postcode, so that the doors of a street lie together in every index.
     */
    UUID id(String district) {
        boolean known = postcode != null;
        long place = first(known ? postcode.split(" ")[0] : district) >>> 40 << 40
                | first(known ? postcode : "") >>> 40 << 16;
        byte[] address = digest(known ? key() : district + '\n' + key());
        long high = place | 0x8000 | (number(address, 0) & 0xFFF);
        long low = number(address, 8) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /**
     * Whether two addresses of one postcode are one door in other words: "Flat 2, 14 Ash Road", "2/14 Ash Rd" and
     * "14B Ash Road".
     */
    static boolean isAlike(String lines, String others) {
        String numbers = lines == null ? "" : numbers(lines);
        return !numbers.isBlank() && others != null && numbers.equals(numbers(others));
    }

    /** Numbers with the letter behind them, in their order; the letter of a flat counts as its number. */
    private static String numbers(String lines) {
        String houses = POSTAL_DISTRICT.matcher(lines.toUpperCase(Locale.ROOT)).replaceAll("");
        List<String> numbers =
                NUMBER.matcher(houses).results().map(MatchResult::group).toList();
        if (numbers.size() != 1) {
            return String.join(" ", numbers);
        }
        String house = numbers.get(0);
        int last = house.length() - 1;
        if (Character.isLetter(house.charAt(last))) {
            return place(house.charAt(last)) + " " + house.substring(0, last);
        }
        Matcher flat = LETTERED_FLAT.matcher(houses);
        return flat.find() ? place(flat.group(1).charAt(0)) + " " + house : house;
    }

    private static int place(char letter) {
        return letter - 'A' + 1;
    }

    /** Letters and digits in upper case, with single spaces: "Flat 2, 14 Example Road" is not "Flat 21, 4 …". */
    private String key() {
        StringBuilder key = new StringBuilder(120);
        for (String line : lines) {
            gap(key);
            for (char c : line.toUpperCase(Locale.ROOT).toCharArray()) {
                if (Character.isLetterOrDigit(c)) {
                    key.append(c);
                } else if (c != '\'' && c != '’' && c != '.') {
                    gap(key);
                }
            }
        }
        return key.append('\n').append(postcode).toString();
    }

    private static void gap(StringBuilder key) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static long first(String text) {
        return number(digest(text), 0);
    }

    private static byte[] digest(String text) {
        return DIGEST.get().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long number(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + 8; i++) {
            value = value << 8 | (bytes[i] & 0xFF);
        }
        return value;
    }
}
