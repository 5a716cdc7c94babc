package org.committeeroom.security.audit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.Problem;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Scope;
import org.committeeroom.security.reading.Readers;

/** Notes what is asked for, once it is known who asks, and records readings that were answered. */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
public class AuditFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final Caller caller;
    private final Asked asked;
    private final Readings readings;
    private final Readers readers;
    private final Refusals refusals;
    private final Clock clock;

    @Context
    ResourceInfo resource;

    @Context
    HttpServerRequest http;

    AuditFilter(Caller caller, Asked asked, Readings readings, Readers readers, Refusals refusals, Clock clock) {
        this.refusals = refusals;
        this.readers = readers;
        this.caller = caller;
        this.asked = asked;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Scope scope = caller.scopeIfAny();
        if (scope == null) {
            return;
        }
        Operation operation = Operation.of(resource.getResourceClass(), resource.getResourceMethod());
        if (!operation.recorded()) {
            return;
        }
        if (readings.full()) {
            throw Problems.NOT_READY.because("The audit cannot be written");
        }
        MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
        asked.is(
                scope,
                caller.name(),
                operation,
                Subject.in(path),
                detail(path, request.getUriInfo().getQueryParameters()),
                http.remoteAddress() == null ? "" : http.remoteAddress().hostAddress());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (asked.recorded() && !asked.isWritten() && response.getStatus() < 300) {
            readings.add(asked.scope().campaign(), asked.entry(clock.instant()));
        }
        if (asked.recorded() && asked.isRefused(response.getStatus())) {
            refusals.note(
                    caller.signedIn(),
                    asked.scope(),
                    asked.attempt(resource, response.getEntity() instanceof Problem.Body body ? body.code() : ""));
        }
        if (asked.recorded()) {
            int rows =
                    response.getEntity() instanceof Page<?> page ? page.items().size() : 0;
            readers.answered(asked.scope(), asked.answered(response.getStatus(), rows, request.getUriInfo()));
        }
    }

    private static String detail(MultivaluedMap<String, String> path, MultivaluedMap<String, String> query) {
        return Stream.concat(
                        path.entrySet().stream()
                                .filter(e -> !e.getKey().equals("slug")
                                        && !Subject.isId(e.getValue().get(0))),
                        query.entrySet().stream()
                                .filter(e -> !e.getKey().equals("limit")
                                        && !e.getKey().equals("after")))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + '=' + String.join(",", e.getValue()))
                .collect(Collectors.joining(" "));
    }
}
