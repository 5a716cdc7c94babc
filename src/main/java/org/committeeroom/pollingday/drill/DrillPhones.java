package org.committeeroom.pollingday.drill;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Letting;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Phones that join a drill's copy as volunteers do, and send to this program by its public interface. */
@ApplicationScoped
class DrillPhones {

    private static final Duration UNTIL = Duration.ofHours(20);
    /** A phone's access lasts twelve hours; a day that is played at its own speed, longer. */
    private static final Duration JOINED_FOR = Duration.ofHours(11);

    private static final int JOINS = 3;

    private final Letting access;
    private final Campaigns campaigns;
    private final ObjectMapper json;
    private final Clock clock;
    private final Optional<URI> configured;

    DrillPhones(
            Letting access,
            Campaigns campaigns,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "committee.room.drill.url") Optional<URI> configured) {
        this.access = access;
        this.campaigns = campaigns;
        this.json = json;
        this.clock = clock;
        this.configured = configured;
    }

    DrillServer join(Scope copy, Play day, Trouble trouble) throws InterruptedException {
        DrillLine line = new DrillLine(json, configured.orElseGet(DrillPhones::here));
        String slug = campaigns.facts(copy).slug();
        List<Joined> phones = new ArrayList<>();
        for (Play.Phone phone : day.phones()) {
            Instant until = clock.instant().plus(UNTIL);
            String code = access.in(copy, phone.role(), phone.districts(), phone.station(), until, JOINS)
                    .code();
            phones.add(new Joined(line, code, phone.name()));
        }
        try {
            phones.get(0).token();
        } catch (IOException e) {
            throw new IllegalStateException("The program does not reach itself; set COMMITTEE_ROOM_DRILL_URL", e);
        }
        return (phone, batch, now) -> {
            if (trouble.serverAway(now)) {
                throw new ConnectException("The server is dead");
            }
            return line.send(slug, phones.get(phone).token(), batch);
        };
    }

    private final class Joined {

        private final DrillLine line;
        private final String code;
        private final String name;
        private String token;
        private Instant at = Instant.EPOCH;

        Joined(DrillLine line, String code, String name) {
            this.line = line;
            this.code = code;
            this.name = name;
        }

        String token() throws IOException, InterruptedException {
            if (at.plus(JOINED_FOR).isBefore(clock.instant())) {
                token = line.join(code, name);
                at = clock.instant();
            }
            return token;
        }
    }

    /** The port that was taken; a test's is another. */
    private static URI here() {
        String property = LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-port" : "quarkus.http.port";
        return URI.create("http://localhost:" + ConfigProvider.getConfig().getValue(property, Integer.class));
    }
}
