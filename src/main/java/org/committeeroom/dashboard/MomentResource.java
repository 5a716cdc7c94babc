package org.committeeroom.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.committeeroom.campaign.CampaignClock;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.dashboard.DashboardView.Interval;
import org.committeeroom.estimate.ClosedForm;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.Estimator;
import org.committeeroom.estimate.PollingDay;
import org.committeeroom.platform.Page;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Polling day as a row of moments, for whoever wants to wander through it. */
@Path("/campaigns/{slug}/dashboard/moments")
public class MomentResource {

    private static final Estimator ESTIMATOR = new ClosedForm();

    private final Models models;
    private final Campaigns campaigns;
    private final Caller caller;
    private final CampaignClock clock;
    private final Cache<Wanted, List<View>> made = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    MomentResource(Models models, Campaigns campaigns, Caller caller, CampaignClock clock) {
        this.models = models;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    private record Wanted(UUID campaign, Election election, int minutes) {}

    @Schema(name = "DashboardMoment")
    record View(
            @Schema(description = "To be asked of the dashboard")
            Instant asOf,

            @Schema(description = "Promises known to have voted by then")
            int knownVoted,

            @Schema(description = "Numbers that tellers had taken by then, whosever they were")
            int told,

            @Schema(description = "Calls on promises by then")
            int calls,

            Interval votedNow,

            @Schema(description = "What was to be expected then of the close")
            Interval votedAtClose) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({Role.ORGANISER, Role.OBSERVER})
    @Operation(
            summary = "Polling day so far as a row of moments, each with its headline",
            description = "From the opening until now, or the close: from the returns of now, cut off at each moment,"
                    + " by the closed form. The dashboard's `asOf` tells more of one moment. Not to be published before"
                    + " the polls close.")
    public Page<View> list(
            @Parameter(description = "Minutes from one moment to the next")
                    @QueryParam("every")
                    @DefaultValue("15")
                    @Min(5)
                    @Max(60)
                    int every) {
        Scope scope = caller.scope();
        Election election = campaigns.facts(scope).election();
        Wanted wanted = new Wanted(scope.campaign(), election, every);
        return Page.whole(made.get(wanted, w -> moments(scope, election, every)));
    }

    private List<View> moments(Scope scope, Election election, int every) {
        Snapshot snapshot = models.now(scope, election);
        Instant now = clock.now(scope);
        Instant last = now.isBefore(election.closes()) ? now : election.closes();
        PollingDay day = snapshot.day(election.closes(), last);
        List<View> moments = new ArrayList<>();
        for (Instant at = election.opens(); !at.isAfter(last); at = at.plus(Duration.ofMinutes(every))) {
            Estimate estimate = ESTIMATOR.estimate(day.at(at));
            double hour = PollingDay.hours(election.opens(), at);
            moments.add(new View(
                    at,
                    estimate.known(),
                    snapshot.districts().stream()
                            .mapToInt(d -> d.told().until(hour))
                            .sum(),
                    snapshot.districts().stream()
                            .mapToInt(d -> d.calls().made().until(hour))
                            .sum(),
                    Interval.of(estimate.votedNow()),
                    Interval.of(estimate.votedAtClose())));
        }
        return List.copyOf(moments);
    }
}
