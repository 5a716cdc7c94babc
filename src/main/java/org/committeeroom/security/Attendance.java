package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What devices and tokens were let in for, when what they sent is judged later. */
@ApplicationScoped
public class Attendance {

    private final Devices devices;
    private final ApiTokens tokens;

    Attendance(Devices devices, ApiTokens tokens) {
        this.devices = devices;
        this.tokens = tokens;
    }

    /** What the device was invited to, as it was at that time: over, if it had been ended by then. */
    public Optional<Scope> scopeAt(UUID campaign, UUID device, Instant at) {
        return devices.scopeAt(campaign, device, at);
    }

    /** What the device or token may see, whether or not it is still let in; for judging what it sent when it was. */
    public Optional<Scope> scopeOf(UUID campaign, UUID caller) {
        return devices.scope(campaign, caller).or(() -> tokens.scope(campaign, caller));
    }
}
