package org.committeeroom.pollingday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.committeeroom.platform.Problem;
import org.committeeroom.pollingday.KnockUpSettings.Round;
import org.committeeroom.returns.KnockUpResult;
import org.committeeroom.returns.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KnockUpRuleTest {

    /** The web app's test reads the same file. */
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/knock-up-rule.json")) {
            JsonNode all = new ObjectMapper().readTree(file);
            Instant now = Instant.parse(all.path("now").textValue());
            return StreamSupport.stream(all.path("cases").spliterator(), false)
                    .map(one -> DynamicTest.dynamicTest(one.path("name").textValue(), () -> {
                        KnockUpRule.Verdict verdict = KnockUpRule.of(
                                settings(all.path("settings"), one.path("settings")), knock(one.path("knock")), now);
                        assertEquals(
                                one.path("standing").textValue(),
                                verdict.standing().name().toLowerCase(Locale.ROOT));
                        assertEquals(instant(one.path("again")), verdict.again());
                    }));
        }
    }

    private static KnockUpSettings settings(JsonNode usual, JsonNode own) {
        return new KnockUpSettings(
                KnockUpSettings.USUAL.rounds(),
                own.path("restMinutes").asInt(usual.path("restMinutes").intValue()),
                own.path("mostOut").asInt(usual.path("mostOut").intValue()),
                own.path("mostCalls").asInt(usual.path("mostCalls").intValue()),
                own.path("askWontVote").asBoolean(usual.path("askWontVote").booleanValue()));
    }

    private static Status.Knock knock(JsonNode knock) {
        return knock.isNull()
                ? null
                : new Status.Knock(
                        KnockUpResult.valueOf(knock.path("last").textValue().toUpperCase(Locale.ROOT)),
                        instant(knock.path("at")),
                        knock.path("times").intValue(),
                        knock.path("outs").intValue(),
                        instant(knock.path("votingAt")));
    }

    private static Instant instant(JsonNode time) {
        return time.isTextual() ? Instant.parse(time.textValue()) : null;
    }

    private static KnockUpSettings with(Round... rounds) {
        return new KnockUpSettings(List.of(rounds), 60, 3, 4, false);
    }

    @Test
    void roundsFollowEachOtherWhileThePollIsOpen() {
        KnockUpSettings.USUAL.check();
        with(new Round(7, 0, 22, 0)).check();
        for (KnockUpSettings wrong : List.of(
                with(new Round(12, 0, 12, 0)),
                with(new Round(13, 0, 12, 0)),
                with(new Round(6, 59, 8, 0)),
                with(new Round(20, 0, 22, 1)),
                with(new Round(10, 0, 13, 0), new Round(12, 59, 14, 0)))) {
            assertThrows(Problem.class, wrong::check);
        }
    }
}
