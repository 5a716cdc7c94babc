package org.committeeroom.security;

import java.time.Instant;

/** By what one of the staff is signed in: once it is gone, so is what is still being answered. */
sealed interface Proof {

    /** A browser's, by the digest of its token. */
    record Session(String digest) implements Proof {}

    /** A program's, which sends it with every request: by the digest of what is kept of it. */
    record Password(String digest) implements Proof {

        static Password of(String kept) {
            return new Password(Secrets.digest(kept));
        }
    }

    /** A provider's token, which ends by itself. */
    record Until(Instant end) implements Proof {}
}
