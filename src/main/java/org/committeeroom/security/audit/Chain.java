package org.committeeroom.security.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Links batches of entries: who changes one, takes one out or cuts the end off has to change every hash that came later,
 * and those are on paper and in people's mail. Pure.
 */
final class Chain {

    static final String BEGINNING = "0".repeat(64);

    private Chain() {}

    /** @param entries in the order of their ids */
    static String hash(String previous, long number, List<Entry> entries) {
        MessageDigest digest = sha256();
        field(digest, previous);
        field(digest, Long.toString(number));
        for (Entry e : entries) {
            field(digest, e.id().toString());
            field(digest, e.at().toString());
            field(digest, e.kind().name());
            field(digest, e.operation());
            field(digest, e.what());
            field(digest, Objects.toString(e.subject(), ""));
            field(digest, e.detail());
            field(digest, e.callerKind().name());
            field(digest, e.caller().toString());
            field(digest, e.callerName());
            field(digest, e.address());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length before it, so that no two lists of fields are the same bytes. */
    private static void field(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) (bytes.length >>> 24));
        digest.update((byte) (bytes.length >>> 16));
        digest.update((byte) (bytes.length >>> 8));
        digest.update((byte) bytes.length);
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
