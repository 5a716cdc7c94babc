package org.committeeroom.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeeroom.campaign.CampaignClock;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.dashboard.DashboardView.Interval;
import org.committeeroom.dashboard.WalkTallies.WalkTally;
import org.committeeroom.estimate.Adviser;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.Ground;
import org.committeeroom.estimate.PollingDay;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which walk of a polling district to take next. */
@Path("/campaigns/{slug}/dashboard/walks")
public class WalkAdviceResource {

    private final Models models;
    private final Fits fits;
    private final WalkTallies tallies;
    private final Campaigns campaigns;
    private final Caller caller;
    private final CampaignClock clock;

    WalkAdviceResource(
            Models models, Fits fits, WalkTallies tallies, Campaigns campaigns, Caller caller, CampaignClock clock) {
        this.models = models;
        this.fits = fits;
        this.tallies = tallies;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "WalkAdvice")
    record View(
            UUID walk,
            String code,
            String name,

            @Schema(description = "Promises of its doors who vote at the station and are not known to have voted")
            int left,

            Interval votesPerTeamHour,

            @Schema(description = "Chance, from 0 to 1, that an hour is worth more in no other walk of the district")
            double best,

            String why) {}

    @Schema(name = "WalkAdviceList")
    record Views(
            @Schema(description = "The best first; empty while polls are shut")
            List<View> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "The open knock-up walks of a polling district, by what an hour of a team is worth there",
            description = "Walks on which nobody is left to call are left out. Not to be published before the close.")
    public Views list(@QueryParam("district") @Parameter(required = true) String district) {
        Scope scope = caller.scope();
        Election election = campaigns.facts(scope).election();
        Snapshot snapshot = models.now(scope, election);
        DistrictRow row = snapshot.districts().stream()
                .map(DistrictTally::row)
                .filter(d -> d.code().equals(district))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("district", "is not a polling district"));
        PollingDay day = snapshot.day(election.closes(), clock.now(scope));
        Estimate estimate = fits.now(scope, election, snapshot).estimator().estimate(day);
        Map<String, WalkTally> walks = tallies.of(scope, row, election.opens()).stream()
                .collect(Collectors.toMap(walk -> walk.id().toString(), Function.identity()));
        List<Ground> grounds = walks.entrySet().stream()
                .map(walk -> walk.getValue().counts().ground(walk.getKey(), district, 0))
                .toList();
        return new Views(
                Adviser.adviseOn(
                                day,
                                estimate,
                                grounds,
                                Counsel.of(snapshot, day, estimate).grounds())
                        .stream()
                        .map(a -> view(walks.get(a.ground()), a))
                        .toList());
    }

    private static View view(WalkTally walk, org.committeeroom.estimate.Advice advice) {
        return new View(
                walk.id(),
                walk.code(),
                walk.name(),
                walk.counts().open(),
                Interval.of(advice.votesPerTeamHour()),
                Interval.rounded(advice.best()),
                AdviceText.of(advice.reasons()));
    }
}
