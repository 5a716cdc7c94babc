package org.committeeroom.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal that becomes an {@code application/problem+json} answer (RFC 9457). Its detail never holds a person's data. */
public final class Problem extends RuntimeException {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final Problems kind;
    private final transient List<Violation> violations;
    private Duration retryAfter;

    Problem(Problems kind, String detail, List<Violation> violations) {
        super(detail == null ? kind.title() : detail, null, false, false);
        this.kind = kind;
        this.violations = violations;
    }

    /** Says in the answer when to try again. */
    public Problem retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    public Problems kind() {
        return kind;
    }

    public Body body() {
        return new Body(
                "urn:committee-room:problem:" + kind.code(),
                kind.code(),
                kind.title(),
                kind.status(),
                getMessage(),
                violations.isEmpty() ? null : violations);
    }

    /** For mappers of other packages' exceptions. */
    public Response answer() {
        return response().build();
    }

    Response.ResponseBuilder response() {
        Response.ResponseBuilder response = Response.status(kind.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .entity(body());
        return retryAfter == null ? response : response.header("Retry-After", retryAfter.toSeconds());
    }

    public record Violation(String field, String message) {}

    @Schema(name = "Problem", description = "RFC 9457 problem details; `code` is the last part of `type`")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Body(String type, String code, String title, int status, String detail, List<Violation> violations) {}
}
