package org.committeeroom.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.campaign.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

    private static final LocalDate POLL = LocalDate.of(2024, 7, 4);

    private static Eligibility in(ElectionType type, Nation nation) {
        return Eligibility.in(new Election(type, nation, POLL, ZoneId.of("Europe/London")));
    }

    /** One row per row of the guide for polling station staff. */
    @ParameterizedTest(name = "{0}: parliament {1}, local in England {2}")
    @CsvSource({
        "'', YES, YES",
        "N, YES, YES",
        "XN, YES, YES",
        "F, YES, NO",
        "A, YES, YES",
        "AN, YES, YES",
        "P, YES, YES",
        "Z, YES, YES",
        "E, NO, NO",
        "G, NO, YES",
        "K, NO, YES",
        "B, NO, YES",
        "L, NO, YES",
        "M, NO, CHECK",
        "U, NO, YES",
        "AG, NO, YES",
        "NG, NO, YES",
        "GK, NO, YES",
        "FG, CHECK, CHECK",
        "Y, CHECK, CHECK",
        "D, CHECK, CHECK",
        "GW, CHECK, CHECK",
        "7, CHECK, CHECK"
    })
    void markersDecideTheFranchise(String marker, Eligible parliament, Eligible local) {
        assertEquals(parliament, in(ElectionType.UK_PARLIAMENT, Nation.ENGLAND).of(marker, null));
        assertEquals(local, in(ElectionType.LOCAL, Nation.ENGLAND).of(marker, null));
    }

    @ParameterizedTest
    @CsvSource({"'', YES, YES", "F, YES, NO", "G, NO, YES", "L, NO, YES"})
    void aByElectionAndTheMayorOfLondonHaveTheFranchiseOfTheirKind(String marker, Eligible commons, Eligible mayor) {
        assertEquals(commons, in(ElectionType.UK_BY_ELECTION, Nation.ENGLAND).of(marker, null));
        assertEquals(mayor, in(ElectionType.LONDON_MAYOR, Nation.ENGLAND).of(marker, null));
    }

    @ParameterizedTest
    @CsvSource({
        "M, LOCAL, SCOTLAND, YES",
        "M, SCOTTISH_PARLIAMENT, SCOTLAND, YES",
        "M, UK_PARLIAMENT, SCOTLAND, NO",
        "M, LOCAL, WALES, YES",
        "M, SENEDD, WALES, YES",
        "M, PCC, WALES, CHECK",
        "M, LOCAL, NORTHERN_IRELAND, CHECK",
        "U, SCOTTISH_PARLIAMENT, SCOTLAND, YES",
        "G, SENEDD, WALES, YES",
        "G, MAYOR, ENGLAND, YES",
        "G, PCC, ENGLAND, YES",
        "G, NORTHERN_IRELAND_ASSEMBLY, NORTHERN_IRELAND, YES",
        "F, SENEDD, WALES, NO",
        "F, UK_PARLIAMENT, NORTHERN_IRELAND, YES",
        "L, SENEDD, WALES, YES",
        "G, REFERENDUM, ENGLAND, CHECK",
        "F, REFERENDUM, ENGLAND, CHECK",
        "'', REFERENDUM, ENGLAND, YES",
        "'', LOCAL_REFERENDUM, ENGLAND, YES",
        "G, LOCAL_REFERENDUM, ENGLAND, YES",
        "B, LOCAL_REFERENDUM, ENGLAND, YES",
        "L, LOCAL_REFERENDUM, ENGLAND, YES",
        "F, LOCAL_REFERENDUM, ENGLAND, NO",
        "M, LOCAL_REFERENDUM, ENGLAND, CHECK",
        "M, LOCAL_REFERENDUM, WALES, YES"
    })
    void otherPollsHaveOtherFranchises(String marker, ElectionType type, Nation nation, Eligible answer) {
        assertEquals(answer, in(type, nation).of(marker, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-03, UK_PARLIAMENT, ENGLAND, YES",
        "2024-07-04, UK_PARLIAMENT, ENGLAND, YES",
        "2024-07-05, UK_PARLIAMENT, ENGLAND, NO",
        "2024-07-05, UK_PARLIAMENT, SCOTLAND, NO",
        "2024-07-05, LOCAL, ENGLAND, NO",
        "2024-07-05, PCC, WALES, NO",
        "2024-07-05, LOCAL, SCOTLAND, YES",
        "2026-07-04, SCOTTISH_PARLIAMENT, SCOTLAND, YES",
        "2026-07-05, SCOTTISH_PARLIAMENT, SCOTLAND, NO",
        "2026-07-04, SENEDD, WALES, YES",
        "2026-07-05, LOCAL, WALES, NO",
        "2024-07-05, LOCAL_REFERENDUM, ENGLAND, NO",
        "2026-07-04, LOCAL_REFERENDUM, WALES, YES",
        "2024-07-05, REFERENDUM, ENGLAND, NO",
        "2026-07-04, REFERENDUM, SCOTLAND, CHECK",
        "2026-07-05, REFERENDUM, SCOTLAND, NO",
        "2024-07-04, REFERENDUM, SCOTLAND, YES",
        "2025-01-01, REFERENDUM, WALES, CHECK"
    })
    void attainersVoteFromTheirBirthdayOn(LocalDate attainment, ElectionType type, Nation nation, Eligible answer) {
        assertEquals(answer, in(type, nation).of("", attainment));
    }

    @Test
    void comingOfAgeDoesNotMendAMarker() {
        assertEquals(Eligible.NO, in(ElectionType.UK_PARLIAMENT, Nation.ENGLAND).of("G", POLL.minusDays(1)));
        assertEquals(Eligible.NO, in(ElectionType.UK_PARLIAMENT, Nation.ENGLAND).of("Y", POLL.plusDays(1)));
    }

    @Test
    void everyAnswerSaysWhatItFollowsFrom() {
        Eligibility commons = in(ElectionType.UK_PARLIAMENT, Nation.ENGLAND);
        assertEquals(
                List.of(new Ground(
                        Ground.Why.MARKER,
                        "G",
                        Eligible.NO,
                        "Electoral Commission quick guide: EU citizen with local vote only")),
                commons.grounds("G", null, Eligible.NO, false));
        assertEquals(
                List.of(
                        new Ground(
                                Ground.Why.MARKER,
                                "",
                                Eligible.YES,
                                "Electoral Commission quick guide for polling station staff: British and Irish and qualifying"
                                        + " Commonwealth citizens"),
                        new Ground(
                                Ground.Why.AGE,
                                null,
                                Eligible.NO,
                                "Representation of the People Act 1983 s.1 and s.2")),
                commons.grounds("", POLL.plusDays(1), Eligible.NO, false));
    }

    @Test
    void whatIsToBeCheckedSaysWhy() {
        Eligibility commons = in(ElectionType.UK_PARLIAMENT, Nation.ENGLAND);
        assertEquals(List.of("MARKER", "UNKNOWN_MARKER"), doubts(commons, "GW", false));
        assertEquals(List.of("MARKER", "MARKER", "CONTRADICTION"), doubts(commons, "FG", false));
        assertEquals(List.of("MARKER", "ADDED_BY_HAND"), doubts(commons, "", true));
        assertEquals(List.of("MARKER", "ODD_DATE"), doubts(commons, "", false));
    }

    private static List<String> doubts(Eligibility rules, String marker, boolean byHand) {
        return rules.grounds(marker, null, Eligible.CHECK, byHand).stream()
                .map(g -> g.why().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"''", "F", "G", "NG", "FG", "W", "M", "A"})
    void theGroundsOfANoHoldANoAndThoseOfADoubtADoubt(String marker) {
        for (ElectionType type : ElectionType.values()) {
            for (Nation nation : Nation.values()) {
                Eligibility rules = in(type, nation);
                Eligible answer = rules.of(marker, POLL.plusDays(1));
                boolean said = rules.grounds(marker, POLL.plusDays(1), answer, false).stream()
                        .anyMatch(g -> g.answer() == answer);
                assertEquals(true, said, type + " in " + nation + ": " + answer);
            }
        }
    }
}
