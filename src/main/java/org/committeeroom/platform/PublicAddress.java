package org.committeeroom.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which phones reach this installation: {@code COMMITTEE_ROOM_URL}, or that of the request. */
@ApplicationScoped
public class PublicAddress {

    private final Optional<String> configured;

    PublicAddress(@ConfigProperty(name = "committee.room.url") Optional<String> configured) {
        this.configured = configured.map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    public String of(UriInfo request) {
        return configured.orElseGet(() -> {
            String root = request.getRequestUri().resolve("/").toString();
            return root.substring(0, root.length() - 1);
        });
    }
}
