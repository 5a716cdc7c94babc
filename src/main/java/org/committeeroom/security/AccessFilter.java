package org.committeeroom.security;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.committeeroom.platform.Problem;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.audit.Refusals;

/** Lets a request through to an operation only with the sign-in and role that the operation names, and sets its scope. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    private static final Set<Integer> REFUSALS = Set.of(403, 404);

    private final CurrentIdentityAssociation identities;
    private final StaffAccess access;
    private final Attempts attempts;
    private final StaffRules rules;
    private final Caller caller;
    private final Refusals refusals;

    @Context
    ResourceInfo resource;

    @Context
    HttpServerRequest http;

    AccessFilter(
            CurrentIdentityAssociation identities,
            StaffAccess access,
            Attempts attempts,
            StaffRules rules,
            Caller caller,
            Refusals refusals) {
        this.refusals = refusals;
        this.rules = rules;
        this.identities = identities;
        this.access = access;
        this.attempts = attempts;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        OpenTo open = method.getAnnotation(OpenTo.class);
        if (open != null && open.value() == OpenTo.Who.EVERYBODY) {
            return;
        }
        SignedIn who = signedIn();
        Scope own = scopeBroughtBy(who);
        try {
            if (open != null) {
                turnAwayIfOver(who);
                caller.is(who, own);
                check(open.value());
                return;
            }
            Allowed allowed = method.getAnnotation(Allowed.class);
            if (allowed == null) {
                throw Problems.NOT_ALLOWED.plain();
            }
            holdUntilChanged(who);
            if (!allowed.afterTheEnd()) {
                turnAwayIfOver(who);
            }
            own = scope(who, request.getUriInfo().getPathParameters().getFirst("slug"));
            check(who, own, allowed);
            caller.is(who, own);
        } catch (Problem refused) {
            note(who, own, refused);
            throw refused;
        }
    }

    private static void check(SignedIn who, Scope scope, Allowed allowed) {
        Set<Role> may = EnumSet.of(Role.AGENT, allowed.value());
        if (scope.roles().stream().noneMatch(may::contains)
                || (scope.isDevice() && !List.of(allowed.value()).containsAll(scope.roles()))) {
            turnAwayIfOver(who);
            throw Problems.NOT_ALLOWED.plain();
        }
    }

    /** Who has no sign-in that holds, or has to wait, was not refused anything. */
    private void note(SignedIn who, Scope own, Problem refused) {
        if (REFUSALS.contains(refused.kind().status())) {
            refusals.note(
                    who,
                    own,
                    new Refusals.Attempt(
                            resource.getResourceClass(),
                            resource.getResourceMethod(),
                            refused.kind().code(),
                            http.remoteAddress() == null
                                    ? ""
                                    : http.remoteAddress().hostAddress()));
        }
    }

    /** Of whoever belongs to one campaign, whatever the address says. */
    private static Scope scopeBroughtBy(SignedIn who) {
        if (who instanceof SignedIn.Device device) {
            return device.scope();
        }
        return who instanceof SignedIn.Token token ? token.scope() : null;
    }

    private Scope scope(SignedIn who, String slug) {
        if (who instanceof SignedIn.Token token) {
            if (!token.slug().equals(slug)) {
                throw Problems.NOT_FOUND.plain();
            }
            return token.scope();
        }
        if (who instanceof SignedIn.Device device) {
            if (!device.slug().equals(slug)) {
                throw Problems.NOT_FOUND.plain();
            }
            if (device.over()) {
                handingIn(device);
            }
            return device.scope();
        }
        SignedIn.Staff staff = (SignedIn.Staff) who;
        StaffAccess.Granted granted = access.granted(slug, staff.account());
        if (rules.keepsOut(granted.campaign(), staff)) {
            throw Problems.SECOND_FACTOR_DUE.plain();
        }
        return Scope.ofStaff(granted.campaign(), staff.account(), granted.roles());
    }

    /** A phone has one outbox to hand in; whoever found it may not fill the campaign's. */
    private void handingIn(SignedIn.Device device) {
        String key = "handing in " + device.id();
        attempts.check(key);
        attempts.failed(key);
    }

    private SignedIn signedIn() {
        SecurityIdentity identity = identities.getIdentity();
        if (identity.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw Problems.SIGN_IN_REQUIRED.plain();
    }

    private static void turnAwayIfOver(SignedIn who) {
        if (who instanceof SignedIn.Device device && device.over()) {
            throw Problems.SIGN_IN_REQUIRED.plain();
        }
    }

    private static void holdUntilChanged(SignedIn who) {
        if (who instanceof SignedIn.Staff staff && staff.mustChange()) {
            throw Problems.PASSWORD_CHANGE_DUE.plain();
        }
    }

    private void check(OpenTo.Who who) {
        if (who != OpenTo.Who.SIGNED_IN) {
            holdUntilChanged(caller.signedIn());
        }
        boolean admin = caller.signedIn() instanceof SignedIn.Staff staff && staff.admin();
        boolean staff = caller.signedIn() instanceof SignedIn.Staff;
        if ((who == OpenTo.Who.ADMIN && !admin) || (who == OpenTo.Who.STAFF && !staff)) {
            throw Problems.NOT_ALLOWED.plain();
        }
    }
}
