package org.committeeroom.register.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

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

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    });

    /**
     * The same address in the same district has the same identifier in every file; case and punctuation do not matter.
     * It is a UUID of version 8 whose first parts come from district and postcode, so that the doors of a street lie
     * together in every index.
     */
    UUID id(String district) {
        long place = first(district) >>> 40 << 40 | first(postcode == null ? "" : postcode) >>> 40 << 16;
        byte[] address = digest(district + '\n' + key());
        long high = place | 0x8000 | (number(address, 0) & 0xFFF);
        long low = number(address, 8) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
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
