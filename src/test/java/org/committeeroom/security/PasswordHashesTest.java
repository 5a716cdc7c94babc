package org.committeeroom.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.LaunchMode;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    @Test
    void knowsThePasswordAgain() {
        PasswordHashes hashes = new PasswordHashes(10, LaunchMode.NORMAL);
        String hash = hashes.of("correct horse");

        assertTrue(hash.contains("$10$"), hash);
        assertTrue(hashes.matches("correct horse", hash));
        assertFalse(hashes.matches("correct horse ", hash));
    }

    @Test
    void nobodyHasNoPassword() {
        PasswordHashes hashes = new PasswordHashes(4, LaunchMode.TEST);

        assertFalse(hashes.matches("nobody", null));
        assertFalse(hashes.matches("nobody", PasswordHashes.NONE));
        assertFalse(hashes.matches("none", PasswordHashes.NONE));
    }

    @Test
    void aProgramInUseRefusesTooLittleWork() {
        assertThrows(IllegalStateException.class, () -> new PasswordHashes(9, LaunchMode.NORMAL));
    }
}
