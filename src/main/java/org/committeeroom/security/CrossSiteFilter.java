package org.committeeroom.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.committeeroom.platform.Problems;

/** Browsers say where a request comes from; a change from another site is refused, on top of the SameSite cookie. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CrossSiteFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reads && site != null && !"same-origin".equals(site) && !"none".equals(site)) {
            throw Problems.CROSS_SITE.plain();
        }
    }
}
