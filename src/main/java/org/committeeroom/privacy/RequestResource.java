package org.committeeroom.privacy;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What people have asked for about their own data. */
@Path("/campaigns/{slug}/privacy/requests")
public class RequestResource {

    private final Requests requests;
    private final Caller caller;

    RequestResource(Requests requests, Caller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    @GET
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Every access, objection and erasure that was answered, newest first")
    public Page<PersonResource.RequestView> list(@Valid @BeanParam PageRequest page) {
        return Page.of(
                requests.list(caller.scope(), page).stream()
                        .map(PersonResource.RequestView::of)
                        .toList(),
                page,
                made -> made.id().toString());
    }
}
