package org.committeeroom.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.Problems;

/** Who is calling, for the time of one request. */
@RequestScoped
public class Caller {

    private SignedIn signedIn;
    private Scope scope;

    void is(SignedIn who, Scope itsScope) {
        signedIn = who;
        scope = itsScope;
    }

    /** What this caller may see of the campaign in the address. */
    public Scope scope() {
        if (scope == null) {
            throw Problems.NOT_FOUND.plain();
        }
        return scope;
    }

    /** The campaign in the address, once it is known that the caller may see something of it. */
    public Optional<UUID> campaign() {
        return Optional.ofNullable(scope).map(Scope::campaign);
    }

    /** The same; null outside of campaigns. */
    public Scope scopeIfAny() {
        return scope;
    }

    public SignedIn signedIn() {
        if (signedIn == null) {
            throw Problems.SIGN_IN_REQUIRED.plain();
        }
        return signedIn;
    }

    /** For an answer that goes on for long. */
    public Admission admission() {
        return new Admission(signedIn(), scope());
    }

    /** As people know who calls: a person, a phone by its volunteer, a program by what it is for. */
    public String name() {
        return nameOf(signedIn());
    }

    public static String nameOf(SignedIn who) {
        if (who instanceof SignedIn.Staff staff) {
            return staff.name();
        }
        return who instanceof SignedIn.Device device ? device.name() : ((SignedIn.Token) who).name();
    }

    public SignedIn.Staff staff() {
        if (signedIn() instanceof SignedIn.Staff staff) {
            return staff;
        }
        throw Problems.NOT_ALLOWED.plain();
    }
}
