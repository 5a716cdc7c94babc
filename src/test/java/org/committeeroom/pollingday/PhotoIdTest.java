package org.committeeroom.pollingday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.campaign.Nation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoIdTest {

    @ParameterizedTest
    @CsvSource({
        "UK_PARLIAMENT, ENGLAND, true",
        "UK_PARLIAMENT, SCOTLAND, true",
        "UK_PARLIAMENT, WALES, true",
        "LOCAL, ENGLAND, true",
        "LOCAL, WALES, false",
        "LOCAL, SCOTLAND, false",
        "LOCAL, NORTHERN_IRELAND, true",
        "MAYOR, ENGLAND, true",
        "PCC, WALES, true",
        "SENEDD, WALES, false",
        "SCOTTISH_PARLIAMENT, SCOTLAND, false",
        "NORTHERN_IRELAND_ASSEMBLY, NORTHERN_IRELAND, true",
        "REFERENDUM, ENGLAND, true"
    })
    void itFollowsFromThePoll(ElectionType type, Nation nation, boolean needed) {
        assertEquals(
                needed,
                PhotoId.needed(new Election(type, nation, LocalDate.of(2024, 7, 4), ZoneId.of("Europe/London"))));
    }
}
