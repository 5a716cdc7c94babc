package org.committeeroom.exchange.answers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers of returns that are made of what they say: the same answer in two files is one return. Pure. */
final class AnswerIds {

    private AnswerIds() {}

    /** @param turn how often this answer was taken back before */
    static UUID of(UUID elector, AnswerRow row, int turn) {
        return named(String.join(
                "\n",
                "answer",
                elector.toString(),
                row.at().toString(),
                row.result().name(),
                row.intention() == null ? "" : row.intention().key(),
                row.canvasser(),
                row.notes(),
                String.valueOf(turn)));
    }

    static UUID undoing(UUID target) {
        return named("undo\n" + target);
    }

    /** UUID version 8 of RFC 9562: made of a hash. */
    private static UUID named(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) ((hash[6] & 0x0F) | 0x80);
            hash[8] = (byte) ((hash[8] & 0x3F) | 0x80);
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
