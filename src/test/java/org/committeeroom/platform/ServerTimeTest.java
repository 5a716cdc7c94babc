package org.committeeroom.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ServerTimeTest {

    @Test
    void everyAnswerSaysWhatTimeItIsHere() {
        for (String path : new String[] {"/api/campaigns", "/api/campaigns/no-such-campaign"}) {
            String date = Api.admin().get(path).then().extract().header("Date");
            Instant said = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            assertTrue(Duration.between(said, Instant.now()).abs().toSeconds() < 10, date);
        }
    }
}
