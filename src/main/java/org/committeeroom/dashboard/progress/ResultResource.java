package org.committeeroom.dashboard.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.committeeroom.dashboard.progress.ForecastView.Figures;
import org.committeeroom.dashboard.progress.ForecastView.Place;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What came out of the count, and how good the forecast was. */
@Path("/campaigns/{slug}/result")
public class ResultResource {

    private final Canvass canvass;
    private final Targets targets;
    private final Results results;
    private final Caller caller;
    private final Clock clock;

    ResultResource(Canvass canvass, Targets targets, Results results, Caller caller, Clock clock) {
        this.canvass = canvass;
        this.targets = targets;
        this.results = results;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The result beside the forecast, by ward, and what to learn from the difference")
    @APIResponse(responseCode = "404", description = "No result has been recorded")
    public ResultView get() {
        List<Results.Part> parts = results.of(caller.scope());
        if (parts.isEmpty()) {
            throw Problems.NOT_FOUND.plain();
        }
        return ResultView.of(parts);
    }

    @PUT
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Record the result, instead of one recorded before",
            description = "What was forecast when it was first recorded is kept beside it.")
    @APIResponse(responseCode = "409", description = "The polls have not closed yet")
    public ResultView set(@Valid @NotNull NewResult result) {
        Scope scope = caller.scope();
        Canvass.Read read = canvass.of(scope);
        Instant now = clock.instant();
        if (now.isBefore(read.election().closes())) {
            throw Problems.POLLS_NOT_CLOSED.plain();
        }
        ForecastView forecast = ForecastView.of(read, targets.of(scope), true);
        Map<String, Results.Part> before =
                results.of(scope).stream().collect(Collectors.toMap(Results.Part::ward, p -> p));
        List<Results.Part> parts = new ArrayList<>();
        parts.add(part("", "votes", result.votes(), result.valid(), forecast.seat(), now));
        Map<String, Results.Part> wards = new TreeMap<>();
        Map<String, Figures> known = forecast.wards().stream().collect(Collectors.toMap(Place::name, Place::figures));
        for (NewResult.Ward w : result.wards()) {
            Figures figures = known.get(w.ward().strip());
            if (figures == null) {
                throw Problems.invalid("wards", "there is no such ward");
            }
            Results.Part part = part(w.ward().strip(), "wards", w.votes(), w.valid(), figures, now);
            if (wards.put(part.ward(), part) != null) {
                throw Problems.invalid("wards", "has a ward twice");
            }
        }
        parts.addAll(wards.values());
        results.record(
                scope,
                parts.stream().map(p -> p.withForecastOf(before.get(p.ward()))).toList());
        return ResultView.of(results.of(scope));
    }

    private static Results.Part part(String ward, String field, int votes, int valid, Figures figures, Instant now) {
        if (votes > valid) {
            throw Problems.invalid(field, "has more votes for the candidate than for all");
        }
        return new Results.Part(ward, votes, valid, figures.votes(), figures.share(), now);
    }
}
