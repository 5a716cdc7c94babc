package org.committeeroom.security;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes by time, RFC 6238: SHA-1, 30 seconds and six digits, because the common apps know nothing else. */
final class Totp {

    private static final int SECONDS = 30;
    /** Clocks of phones are a little wrong: a step before and after counts too (RFC 6238, 5.2). */
    private static final int DRIFT = 1;

    private static final int DIGITS = 6;

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step) {
        return code(secret, step, DIGITS);
    }

    /** RFC 4226, 5.3. */
    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step whose code this is, among those that count now and come after the last that was used. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now, long lastUsed) {
        long step = step(now);
        OptionalLong found = OptionalLong.empty();
        for (long each = step - DRIFT; each <= step + DRIFT; each++) {
            boolean same = MessageDigest.isEqual(
                    code(secret, each).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
            if (same && each > lastUsed) {
                found = OptionalLong.of(each);
            }
        }
        return found;
    }

    /** As people type it into an app that cannot scan. */
    static String base32(byte[] secret) {
        return new Base32().encodeAsString(secret).replace("=", "");
    }

    /** What an app scans. */
    static String address(String issuer, String username, byte[] secret) {
        return "otpauth://totp/" + encoded(issuer) + ':' + encoded(username) + "?secret=" + base32(secret) + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
