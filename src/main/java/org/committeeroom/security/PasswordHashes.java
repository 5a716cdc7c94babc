package org.committeeroom.security;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is kept of a password: bcrypt, with as much work as is set. */
@Startup
@ApplicationScoped
class PasswordHashes {

    /** What OWASP asks for. */
    static final int LEAST_WORK = 10;

    /** The hash of no password at all. */
    static final String NONE = "none";

    private final int work;
    /** Compared with when there is no such account, so that the time taken does not tell. */
    private final String nobody;

    @Inject
    PasswordHashes(@ConfigProperty(name = "committee.room.password-work") int work) {
        this(work, LaunchMode.current());
    }

    PasswordHashes(int work, LaunchMode mode) {
        if (work < LEAST_WORK && mode == LaunchMode.NORMAL) {
            throw new IllegalStateException("committee.room.password-work is " + work
                    + ": passwords would be found by trying; it has to be " + LEAST_WORK + " or more");
        }
        this.work = work;
        this.nobody = of("nobody");
    }

    String of(String password) {
        return BcryptUtil.bcryptHash(password, work);
    }

    /** @param hash {@link #NONE}, or null if there is no account, takes as long as any other */
    boolean matches(String password, String hash) {
        boolean has = hash != null && !hash.equals(NONE);
        boolean right = BcryptUtil.matches(password, has ? hash : nobody);
        return has && right;
    }
}
