package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.committeeroom.platform.KeyFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key to second factors: they have to be read again to be compared with, and must not lie open in a backup. */
@ApplicationScoped
class SignInKey {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    SignInKey(
            @ConfigProperty(name = "committee.room.sign-in-key") Optional<String> given,
            @ConfigProperty(name = "committee.room.data", defaultValue = "data") String folder) {
        key = KeyFile.read(given, "COMMITTEE_ROOM_SIGN_IN_KEY", Path.of(folder), "sign-in.key");
    }

    /** AES-GCM; opens for this account only. */
    String seal(UUID account, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, account, nonce, secret);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** Empty if it was sealed with another key: the second factor has to be reset then. */
    Optional<byte[]> open(UUID account, String sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        try {
            return Optional.of(crypt(Cipher.DECRYPT_MODE, account, nonce, rest));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Of a recovery code: short enough to be tried out by whoever has the database, but not without this key. */
    String hash(UUID account, String code) {
        return HexFormat.of().formatHex(mac("recovery " + account + ' ' + code));
    }

    private byte[] crypt(int mode, UUID account, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(mac("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
