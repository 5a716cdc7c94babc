package org.committeeroom.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says in every answer what time it is here (RFC 9110 §6.6.1): by it a phone whose clock is wrong records the right hour. */
@Provider
public class ServerTime implements ContainerResponseFilter {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final Clock clock;

    ServerTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        response.getHeaders().putIfAbsent("Date", List.of(FORM.format(now)));
    }
}
