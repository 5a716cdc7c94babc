package org.committeeroom.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key of this installation: under it people who asked to be left alone are known again, and from it the secrets of
 * webhooks are made. Not in the database, so that a copy of that tells neither; in the data folder, or given by the
 * operator, who must where several nodes share a database.
 */
@ApplicationScoped
public class InstallationKey {

    private final byte[] key;

    InstallationKey(
            @ConfigProperty(name = "committee.room.suppression-key") Optional<String> given,
            @ConfigProperty(name = "committee.room.data", defaultValue = "data") String folder) {
        key = KeyFile.read(given, "COMMITTEE_ROOM_SUPPRESSION_KEY", Path.of(folder), "suppression.key");
    }

    /** HMAC-SHA-256 of the text, in hexadecimal. */
    public String hash(String text) {
        return HexFormat.of().formatHex(mac(text));
    }

    /** Tells keys apart without telling the key. */
    public String id() {
        return hash("which key").substring(0, 16);
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
