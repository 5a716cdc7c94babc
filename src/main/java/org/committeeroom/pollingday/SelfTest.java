package org.committeeroom.pollingday;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A phone that was tried before polling day.
 *
 * @param triedAt null: it has joined and was not tried
 * @param ready all that it needs has passed
 */
@Schema(name = "SelfTest")
record SelfTest(
        UUID device,
        String name,
        Role role,
        Instant joinedAt,
        @Schema(nullable = true) Instant triedAt,
        boolean ready,
        List<Check> failed,
        List<Check> skipped) {

    enum Check {
        /** By HTTPS, or on this machine. */
        SECURE,
        /** Writes, and reads again what it wrote. */
        STORAGE,
        /** What it writes nobody else can read. */
        SEALED,
        /** The app opens without a network. */
        APP_STORED,
        /** The server answers. */
        NETWORK,
        /** Its clock is that of the server, by two minutes. */
        CLOCK,
        /** To read codes with; a code can be typed in its place. */
        CAMERA,
        /** Only committee rooms print. */
        PRINT;

        private static final Set<Check> WELCOME = Set.of(CAMERA, PRINT);

        /** A phone can do without it. */
        boolean needed() {
            return !WELCOME.contains(this);
        }
    }

    enum Outcome {
        PASSED,
        FAILED,
        /** Not tried, or not allowed by whoever holds the phone. */
        SKIPPED
    }

    @Schema(name = "SelfTestResult")
    record Result(@NotNull Check check, @NotNull Outcome outcome) {}

    @Schema(name = "NewSelfTest")
    record Tried(
            @Schema(description = "By the phone's clock") @NotNull
            OffsetDateTime at,

            @NotEmpty @Size(max = 20) List<@NotNull Result> results) {}
}
