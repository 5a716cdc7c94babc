package org.committeeroom.campaign.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.campaign.Nation;
import org.junit.jupiter.api.Test;

/** Against the dates that were published for polls of the past. */
class DeadlinesTest {

    private static Election election(ElectionType type, Nation nation, String poll) {
        return new Election(type, nation, LocalDate.parse(poll), ZoneId.of("Europe/London"));
    }

    /** "2024-06-18" or "2024-06-19 17:00", by code. */
    private static Map<String, String> dates(ElectionType type, Nation nation, String poll) {
        return Deadlines.of(election(type, nation, poll), Set.of()).stream()
                .collect(Collectors.toMap(
                        Deadline::code,
                        d -> d.date() + (d.time() == null ? "" : " " + d.time()),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static void assertDates(Map<String, String> published, Map<String, String> computed) {
        Map<String, String> same = new LinkedHashMap<>(computed);
        same.keySet().retainAll(published.keySet());
        assertEquals(new java.util.TreeMap<>(published).toString(), new java.util.TreeMap<>(same).toString());
    }

    @Test
    void theGeneralElectionOf2024() {
        Map<String, String> computed = dates(ElectionType.UK_PARLIAMENT, Nation.ENGLAND, "2024-07-04");
        assertEquals(
                Map.ofEntries(
                        Map.entry("dissolution", "2024-05-30"),
                        Map.entry("register_request", "2024-05-30"),
                        Map.entry("notice_of_election", "2024-06-04 16:00"),
                        Map.entry("nominations", "2024-06-07 16:00"),
                        Map.entry("interim_notice", "2024-06-07"),
                        Map.entry("registration", "2024-06-18"),
                        Map.entry("postal", "2024-06-19 17:00"),
                        Map.entry("absent_list_current", "2024-06-19 17:00"),
                        Map.entry("second_interim_notice", "2024-06-26"),
                        Map.entry("proxy", "2024-06-26 17:00"),
                        Map.entry("voter_authority_certificate", "2024-06-26 17:00"),
                        Map.entry("absent_list_final", "2024-06-26 17:00"),
                        Map.entry("final_notice", "2024-06-27"),
                        Map.entry("polling_agents", "2024-06-27"),
                        Map.entry("postal_replacement", "2024-06-28"),
                        Map.entry("poll_opens", "2024-07-04 07:00"),
                        Map.entry("emergency_proxy", "2024-07-04 17:00"),
                        Map.entry("postal_replacement_ends", "2024-07-04 17:00"),
                        Map.entry("clerical_errors", "2024-07-04 21:00"),
                        Map.entry("poll_closes", "2024-07-04 22:00"),
                        Map.entry("spending_return", "2024-08-09"),
                        Map.entry("marked_register", "2025-07-04")),
                computed);
        assertEquals(computed, dates(ElectionType.UK_PARLIAMENT, Nation.SCOTLAND, "2024-07-04"));
    }

    @Test
    void theGeneralElectionOf2024InNorthernIreland() {
        Map<String, String> computed = dates(ElectionType.UK_PARLIAMENT, Nation.NORTHERN_IRELAND, "2024-07-04");
        assertDates(
                Map.of(
                        "nominations", "2024-06-07 16:00",
                        "absent_vote_ni", "2024-06-14 17:00",
                        "registration", "2024-06-18",
                        "late_absent_vote_ni", "2024-06-26 17:00"),
                computed);
        assertFalse(computed.containsKey("postal"));
        assertFalse(computed.containsKey("proxy"));
        assertFalse(computed.containsKey("voter_authority_certificate"));
    }

    @Test
    void theEnglishLocalElectionsOf2024() {
        assertDates(
                Map.of(
                        "notice_of_election", "2024-03-26",
                        "nominations", "2024-04-05 16:00",
                        "registration", "2024-04-16",
                        "postal", "2024-04-17 17:00",
                        "proxy", "2024-04-24 17:00",
                        "voter_authority_certificate", "2024-04-24 17:00"),
                dates(ElectionType.LOCAL, Nation.ENGLAND, "2024-05-02"));
    }

    /** Easter Monday does not count towards nominations in Scotland, but does towards registration. */
    @Test
    void theScottishLocalElectionsOf2022() {
        Map<String, String> computed = dates(ElectionType.LOCAL, Nation.SCOTLAND, "2022-05-05");
        assertDates(
                Map.of(
                        "nominations", "2022-03-30 16:00",
                        "interim_notice", "2022-03-30",
                        "registration", "2022-04-18",
                        "postal", "2022-04-19 17:00",
                        "proxy", "2022-04-26 17:00"),
                computed);
        assertFalse(computed.containsKey("voter_authority_certificate"));
    }

    /** With St Andrew's Day in it. */
    @Test
    void aScottishByElectionInWinter() {
        assertDates(
                Map.of(
                        "notice_of_election", "2022-10-28",
                        "nominations", "2022-11-04 16:00",
                        "registration", "2022-11-21",
                        "postal", "2022-11-22 17:00",
                        "proxy", "2022-11-29 17:00",
                        "polling_agents", "2022-12-01",
                        "postal_replacement", "2022-12-02"),
                dates(ElectionType.LOCAL, Nation.SCOTLAND, "2022-12-08"));
    }

    @Test
    void theScottishParliamentOf2021() {
        assertDates(
                Map.of(
                        "notice_of_election", "2021-03-24",
                        "nominations", "2021-03-31 16:00",
                        "registration", "2021-04-19",
                        "proxy", "2021-04-27 17:00"),
                dates(ElectionType.SCOTTISH_PARLIAMENT, Nation.SCOTLAND, "2021-05-06"));
    }

    @Test
    void theSeneddOf2026() {
        assertDates(
                Map.of("nominations", "2026-04-09 16:00", "registration", "2026-04-20", "postal", "2026-04-21 17:00"),
                dates(ElectionType.SENEDD, Nation.WALES, "2026-05-07"));
    }

    @Test
    void theNorthernIrelandAssemblyOf2022() {
        assertDates(
                Map.of(
                        "nominations", "2022-04-08 13:00",
                        "absent_vote_ni", "2022-04-12 17:00",
                        "registration", "2022-04-14"),
                dates(ElectionType.NORTHERN_IRELAND_ASSEMBLY, Nation.NORTHERN_IRELAND, "2022-05-05"));
    }

    /** The coronation took a day away. */
    @Test
    void theNorthernIrelandLocalElectionsOf2023() {
        assertDates(
                Map.of(
                        "nominations", "2023-04-24 13:00",
                        "absent_vote_ni", "2023-04-26 17:00",
                        "registration", "2023-04-28"),
                dates(ElectionType.LOCAL, Nation.NORTHERN_IRELAND, "2023-05-18"));
    }

    /** Selby and Ainsty: a bank holiday in another nation would not have counted; the writ set the rest. */
    @Test
    void aParliamentaryByElectionIsCountedByItsOwnNationsHolidays() {
        Map<String, String> computed = dates(ElectionType.UK_BY_ELECTION, Nation.ENGLAND, "2023-07-20");
        assertDates(
                Map.of(
                        "nominations", "2023-06-23 16:00",
                        "registration", "2023-07-04",
                        "postal", "2023-07-05 17:00",
                        "proxy", "2023-07-12 17:00",
                        "voter_authority_certificate", "2023-07-12 17:00"),
                computed);
        for (String code : List.of("dissolution", "register_request", "notice_of_election", "interim_notice")) {
            assertFalse(computed.containsKey(code), code);
        }
        // The twelfth of July is a holiday in Northern Ireland, and moves a general election's days everywhere.
        assertEquals(
                "2023-07-03",
                dates(ElectionType.UK_PARLIAMENT, Nation.ENGLAND, "2023-07-20").get("registration"));
    }

    @Test
    void theMayorOfLondonIsNominatedEarlier() {
        assertDates(
                Map.of(
                        "notice_of_election", "2024-03-19",
                        "nominations", "2024-03-27 16:00",
                        "registration", "2024-04-16",
                        "postal", "2024-04-17 17:00",
                        "proxy", "2024-04-24 17:00",
                        "voter_authority_certificate", "2024-04-24 17:00"),
                dates(ElectionType.LONDON_MAYOR, Nation.ENGLAND, "2024-05-02"));
        assertDates(
                Map.of("notice_of_election", "2021-03-22", "nominations", "2021-03-30 16:00"),
                dates(ElectionType.LONDON_MAYOR, Nation.ENGLAND, "2021-05-06"));
    }

    @Test
    void theCommissionersOf2024ReturnTheirSpendingLater() {
        assertDates(
                Map.of("nominations", "2024-04-05 16:00", "spending_return", "2024-07-12"),
                dates(ElectionType.PCC, Nation.ENGLAND, "2024-05-02"));
    }

    /** The neighbourhood plans of Wiltshire on 27 February 2025. */
    @Test
    void aLocalReferendum() {
        Map<String, String> computed = dates(ElectionType.LOCAL_REFERENDUM, Nation.ENGLAND, "2025-02-27");
        assertDates(
                Map.of(
                        "notice_of_referendum", "2025-01-23",
                        "registration", "2025-02-11",
                        "postal", "2025-02-12 17:00",
                        "proxy", "2025-02-19 17:00",
                        "voter_authority_certificate", "2025-02-19 17:00",
                        "polling_agents", "2025-02-20",
                        "postal_replacement", "2025-02-21",
                        "emergency_proxy", "2025-02-27 17:00"),
                computed);
        for (String code : List.of("notice_of_election", "nominations", "register_request", "spending_return")) {
            assertFalse(computed.containsKey(code), code);
        }
        assertFalse(dates(ElectionType.LOCAL, Nation.ENGLAND, "2025-02-27").containsKey("notice_of_referendum"));
    }

    /** A day of mourning moves what lies before it, and nothing after it. */
    @Test
    void aDayOfMourningMovesWhatLiesBeforeIt() {
        Election poll = election(ElectionType.UK_PARLIAMENT, Nation.ENGLAND, "2024-07-04");
        Map<String, LocalDate> moved = Deadlines.of(poll, Set.of(LocalDate.parse("2024-06-20"))).stream()
                .collect(Collectors.toMap(Deadline::code, Deadline::date));
        assertEquals(LocalDate.parse("2024-06-17"), moved.get("registration"));
        assertEquals(LocalDate.parse("2024-06-26"), moved.get("proxy"));
    }

    @Test
    void aDeadlineWithoutATimePassesAtMidnightInTheCampaignsZone() {
        Deadline registration =
                Deadlines.of(election(ElectionType.UK_PARLIAMENT, Nation.ENGLAND, "2024-07-04"), Set.of()).stream()
                        .filter(d -> d.code().equals("registration"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Instant.parse("2024-06-18T23:00:00Z"), registration.at().toInstant());
    }

    @Test
    void everyDeadlineHasItsWords() {
        ResourceBundle words = ResourceBundle.getBundle("messages.timetable");
        for (ElectionType type : ElectionType.values()) {
            for (Nation nation : Nation.values()) {
                Deadlines.of(election(type, nation, "2026-05-07"), Set.of())
                        .forEach(d -> assertFalse(words.getString(d.code()).isBlank()));
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> polls() {
        return Arbitraries.integers().between(0, 365 * 25).map(LocalDate.of(2010, 1, 1)::plusDays);
    }

    @Property(tries = 300)
    void everyPollHasATimetableInOrderOnDaysThatCount(
            @ForAll("polls") LocalDate poll, @ForAll ElectionType type, @ForAll Nation nation) {
        Election election = new Election(type, nation, poll, ZoneId.of("Europe/London"));
        List<Deadline> deadlines = Deadlines.of(election, Set.of());
        assertTrue(deadlines.stream().anyMatch(d -> d.code().equals("registration")));
        for (int i = 1; i < deadlines.size(); i++) {
            assertFalse(deadlines.get(i).at().isBefore(deadlines.get(i - 1).at()));
        }
        WorkingDays days = WorkingDays.of("nation", nation, Set.of());
        deadlines.stream()
                .filter(d -> d.workingDays() != null && d.workingDays() > 0)
                .forEach(d -> assertTrue(days.counts(d.date()), d.code()));
    }
}
