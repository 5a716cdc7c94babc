package org.committeeroom.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Writes returns about the electors of one phone, in the mixture of a polling day with its last doors. */
final class DoorstepAnswers {

    private final List<UUID> electors;
    private final Random random;

    DoorstepAnswers(List<UUID> electors, long seed) {
        this.electors = electors;
        this.random = new Random(seed);
    }

    /** The body of a request with so many returns. */
    String body(int count) {
        String at = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        StringBuilder body = new StringBuilder(count * 300).append("{\"returns\":[");
        for (int i = 0; i < count; i++) {
            body.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(UuidCreator.getTimeOrderedEpoch())
                    .append("\",\"at\":\"")
                    .append(at)
                    .append("\",\"elector\":{\"id\":\"")
                    .append(electors.get(random.nextInt(electors.size())))
                    .append("\"},")
                    .append(answer(random.nextInt(20)))
                    .append('}');
        }
        return body.append("]}").toString();
    }

    private String answer(int kind) {
        if (kind < 6) {
            return "\"type\":\"canvass\",\"channel\":\"doorstep\",\"result\":\"not_in\"";
        }
        if (kind < 12) {
            return "\"type\":\"canvass\",\"channel\":\"doorstep\",\"result\":\"spoke\",\"intention\":"
                    + (1 + random.nextInt(5))
                    + ",\"likelihood\":4,\"consent\":{\"intention\":\"yes\"},\"issues\":[\"buses\"]"
                    + (kind == 11 ? ",\"notes\":\"Side door, ring twice\"" : "");
        }
        return kind < 17 ? "\"type\":\"told\"" : "\"type\":\"knock_up\",\"round\":1,\"result\":\"will_vote\"";
    }
}
