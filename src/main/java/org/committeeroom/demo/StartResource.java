package org.committeeroom.demo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.committeeroom.security.OpenTo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sign-in page needs to know. */
@Path("/start")
public class StartResource {

    private final Demo demo;
    private final String signIn;

    StartResource(
            Demo demo, @ConfigProperty(name = "committee.room.sign-in", defaultValue = "accounts") String signIn) {
        this.demo = demo;
        this.signIn = signIn;
    }

    @Schema(name = "DemoState")
    record DemoView(
            Demo.State state,
            DemoProgress.Step step,

            @Schema(description = "Of the whole, from 0 to 1")
            double progress) {}

    @Schema(name = "Start")
    record View(
            @Schema(description = "Null if no demo campaign is wanted")
            DemoView demo,

            @Schema(description = "How staff sign in: accounts or oidc")
            String signIn) {}

    @GET
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "How to sign in, and how far the demo campaign is")
    public View get() {
        return new View(demo.state().map(this::view).orElse(null), signIn);
    }

    private DemoView view(Demo.State state) {
        DemoProgress progress = demo.progress();
        return new DemoView(state, progress.step(), state == Demo.State.READY ? 1 : progress.overall());
    }
}
