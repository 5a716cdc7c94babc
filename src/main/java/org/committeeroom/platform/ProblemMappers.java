package org.committeeroom.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong into a problem+json answer: never a stack trace, never a person's data. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return problem.response().build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        List<Problem.Violation> violations = e.getConstraintViolations().stream()
                .map(v -> new Problem.Violation(field(v), v.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem.Violation::field))
                .toList();
        String detail =
                violations.stream().map(v -> v.field() + " " + v.message()).collect(Collectors.joining("; "));
        return new Problem(Problems.INVALID_INPUT, detail, violations)
                .response()
                .build();
    }

    /** Named one by one: the framework has mappers of its own for the narrower kinds, which show what was sent. */
    @ServerExceptionMapper({
        JacksonException.class,
        JsonMappingException.class,
        MismatchedInputException.class,
        InvalidFormatException.class,
        ValueInstantiationException.class
    })
    Response unreadable(JacksonException e) {
        return unreadableJson(e).response().build();
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response notSignedIn() {
        return Problems.SIGN_IN_REQUIRED.plain().response().build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Problems.NOT_ALLOWED.plain().response().build();
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException json) {
            return unreadable(json);
        }
        if (e.getCause() instanceof Problem problem) {
            return problem(problem);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return Problems.ofStatus(status).plain().response().build();
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem(problem);
            }
        }
        Problem said = DatabaseSays.problem(e);
        if (said != null) {
            LOG.warnf("The database says no: %s", said.kind().code());
            return said.response().build();
        }
        if (isHangUp(e)) {
            LOG.debug("A caller hung up", e);
            return Problems.ofStatus(400).plain().response().build();
        }
        LOG.error("Unexpected failure", e);
        return Problems.INTERNAL.plain().response().build();
    }

    /** Whoever loses their signal in the middle of a request is no failure of ours, and hears no answer. */
    private static boolean isHangUp(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClosedChannelException || cause instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }

    /** Names the place, not the value: what was sent may be about a person. */
    static Problem unreadableJson(JacksonException e) {
        String field = "body";
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            field = mapping.getPath().stream()
                    .map(r -> r.getFieldName() != null ? "." + r.getFieldName() : "[" + r.getIndex() + "]")
                    .collect(Collectors.joining());
            field = field.startsWith(".") ? field.substring(1) : field;
            return Problems.invalid(field, expected(e));
        }
        return Problems.invalid(field, "is not well-formed JSON");
    }

    private static String expected(JacksonException e) {
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return Stream.of(format.getTargetType().getEnumConstants())
                    .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "must be one of: ", ""));
        }
        return "is not of the expected form";
    }

    /** The last names of the path: the method and its parameter are our affair. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        int skipped = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            boolean ours = node.getKind() == jakarta.validation.ElementKind.METHOD;
            boolean body = node.getKind() == jakarta.validation.ElementKind.PARAMETER && skipped == 1;
            skipped++;
            if (ours || (body && hasMore(violation))) {
                continue;
            }
            field.append(field.isEmpty() ? "" : ".").append(node);
        }
        return field.toString();
    }

    private static boolean hasMore(ConstraintViolation<?> violation) {
        int nodes = 0;
        for (Path.Node ignored : violation.getPropertyPath()) {
            nodes++;
        }
        return nodes > 2;
    }
}
