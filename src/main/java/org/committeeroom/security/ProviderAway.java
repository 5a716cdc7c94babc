package org.committeeroom.security;

import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.committeeroom.platform.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A provider that cannot be reached is no defect of ours; devices and sessions that are here already do without it. */
class ProviderAway {

    private static final Duration WAIT = Duration.ofSeconds(30);

    @ServerExceptionMapper
    Response away(OIDCException e) {
        return Problems.PROVIDER_AWAY.plain().retryAfter(WAIT).answer();
    }
}
