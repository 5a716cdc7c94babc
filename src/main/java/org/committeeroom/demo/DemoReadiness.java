package org.committeeroom.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** While the demo campaign is being made requests are answered, but not at full speed. */
@Readiness
@ApplicationScoped
class DemoReadiness implements HealthCheck {

    private final Demo demo;

    DemoReadiness(Demo demo) {
        this.demo = demo;
    }

    @Override
    public HealthCheckResponse call() {
        boolean making = demo.state().filter(s -> s == Demo.State.MAKING).isPresent();
        return HealthCheckResponse.named("demo campaign")
                .status(!making)
                .withData(
                        "state",
                        making
                                ? "being made"
                                : demo.state().map(Object::toString).orElse("not wanted"))
                .build();
    }
}
