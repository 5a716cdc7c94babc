package org.committeeroom.register.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.campaign.Nation;
import org.committeeroom.register.Eligibility;
import org.committeeroom.register.Eligible;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanaryAgeTest {

    @ParameterizedTest
    @CsvSource({"UK_PARLIAMENT, ENGLAND", "LOCAL, SCOTLAND", "SENEDD, WALES", "MAYOR, ENGLAND"})
    void aCanaryIsTooYoungAtEveryPollAlsoWhenItIsMovedByMonths(ElectionType type, Nation nation) {
        LocalDate poll = LocalDate.of(2026, 5, 7);
        LocalDate ofAge = Canaries.ofAge(election(type, nation, poll));
        for (int months = 0; months < 10; months++) {
            Eligibility then = Eligibility.in(election(type, nation, poll.plusMonths(months)));
            assertEquals(Eligible.NO, then.of("", ofAge));
        }
    }

    private static Election election(ElectionType type, Nation nation, LocalDate poll) {
        return new Election(type, nation, poll, ZoneId.of("Europe/London"));
    }
}
