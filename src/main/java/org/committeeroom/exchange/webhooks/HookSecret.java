package org.committeeroom.exchange.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.committeeroom.platform.InstallationKey;
import org.committeeroom.security.Scope;

/** Secrets of webhooks, made when they are needed: neither the database nor a backup of it has one. */
@ApplicationScoped
class HookSecret {

    private static final String MARK = "whsec_";

    private final InstallationKey key;

    HookSecret(InstallationKey key) {
        this.key = key;
    }

    String of(Scope scope, UUID hook, int generation) {
        return MARK
                + key.hash(String.join("\n", "webhook", scope.campaign().toString(), hook.toString(), "" + generation));
    }

    /** What goes with a body: when it was sent, and HMAC-SHA-256 of that and the body under the secret. */
    static String signature(String secret, Instant at, String body) {
        long seconds = at.getEpochSecond();
        return "t=" + seconds + ",v1=" + mac(secret, seconds + "." + body);
    }

    private static String mac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
