package org.committeeroom.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.WalkKind;
import org.committeeroom.register.Absent;
import org.committeeroom.returns.Flag;
import org.committeeroom.returns.KnockUpResult;
import org.junit.jupiter.api.Test;

class SheetPdfTest {

    /** Left in target/sheets for whoever wants to look at them. */
    @Test
    void everyPageSaysWhichSheetItIsAndHowManyThereAre() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "sheets"));
        for (WalkKind kind : WalkKind.values()) {
            byte[] pdf = SheetPdf.bytes(List.of(Sheets.sheet(kind, Sheets.mixed(50, new Random(7)))));
            Files.write(folder.resolve(kind + ".pdf"), pdf);
            List<String> pages = Sheets.pages(pdf);
            assertTrue(pages.size() > 1);
            for (int i = 0; i < pages.size(); i++) {
                assertContains(pages.get(i), "Page " + (i + 1) + "/" + pages.size());
                assertContains(pages.get(i), "W-7KQ4");
                assertContains(
                        pages.get(i),
                        "Confidential – return to the committee room · W-7KQ4 · printed for Olive Organiser 20 Jun"
                                + " 14:05 · returns up to 14:03");
                assertContains(
                        pages.get(i),
                        "Promoted by Pru Promoter, 1 Print Lane, London N7 1AA, on behalf of Ada Example.");
            }
        }
    }

    @Test
    void theHeadTellsWhatTheTeamNeeds() {
        String page =
                page(WalkKind.CANVASS, Sheets.door(1, "Elm Road", "14", Sheets.elector(12, "Jo Li", Sheets.UNKNOWN)));
        assertContains(page, "CANVASS SHEET");
        assertContains(page, "Made-up North 2024 · Ada Candidate");
        assertContains(page, "Highfield ward · Saturday");
        assertContains(page, "Votes at St Example’s Church Hall, 12 Mill Lane, N7 1AA");
        assertContains(page, "Poll: Thu 4 Jul 2024, 07:00–22:00");
        assertContains(page, "Printed Thu 20 Jun 2024 14:05 · returns up to 14:03 · register of Sat 1 Jun 2024");
        assertContains(page, "1 door · 1 elector");
        for (String blank : List.of("Board runner", "Phone", "Out", "In")) {
            assertContains(page, blank);
        }
    }

    @Test
    void aRowHasNumberNameMarkerLastCallAndBoxes() {
        Packet.Elector elector =
                Sheets.elector(123, "Ada Example", "G", Absent.POSTAL, List.of(Flag.POSTER), null, Sheets.PROMISED);
        String page = page(WalkKind.CANVASS, Sheets.door(1, "Elm Road", "Flat 2, 14", elector));
        for (String text : List.of(
                "Elm Road",
                "Flat 2, 14",
                "123",
                "PV G",
                "Ada Example",
                "spoke 12 Jun · said 1 · poster",
                "S O C R M L D K I N 1 2 3 4 5",
                "OK? Y N PV Po Li He ID",
                "S spoke · O out · C call back")) {
            assertContains(page, text);
        }
    }

    @Test
    void aPartyNeedsNoConsentAndAPostalWalkAsksWhetherItIsSentBack() {
        Packet.Door door = Sheets.door(1, "Elm Road", "14", Sheets.elector(12, "Jo Li", Sheets.UNKNOWN));
        String party = text(Sheets.withoutConsent(Sheets.sheet(WalkKind.CANVASS, List.of(door))));
        assertFalse(party.contains("OK?"));
        String postal = page(WalkKind.POSTAL, door);
        assertContains(postal, "V S O C R M L D K I N");
        assertContains(postal, "Never touch a ballot paper");
    }

    @Test
    void anAnonymousEntryIsANumberAlone() {
        Packet.Elector anonymous = Sheets.elector(
                987, "", "N", Absent.POSTAL, List.of(Flag.LIFT), KnockUpResult.WILL_VOTE, Sheets.PROMISED);
        String page = page(WalkKind.KNOCK_UP, Sheets.door(1, "Elm Road", "14", anonymous));
        assertContains(page, "987");
        assertContains(page, "V W O X L N");
        assertFalse(page.contains("will vote 11:20"));
        assertFalse(page.contains("PV N"));
    }

    @Test
    void whoHasVotedOrNotPromisedIsOnNoKnockUpSheet() {
        String page = page(
                WalkKind.KNOCK_UP,
                Sheets.door(
                        1,
                        "Elm Road",
                        "14",
                        Sheets.elector(
                                1,
                                "Still Waiting",
                                "",
                                Absent.NONE,
                                List.of(),
                                KnockUpResult.WILL_VOTE,
                                Sheets.PROMISED),
                        Sheets.elector(2, "Already Voted", Sheets.VOTED),
                        Sheets.elector(3, "Never Promised", Sheets.UNKNOWN)),
                Sheets.door(2, "Yew Street", "1", Sheets.elector(4, "Gone Voting", Sheets.VOTED)));
        assertContains(page, "Still Waiting");
        assertContains(page, "will vote 11:20");
        assertContains(page, "1 door · 1 elector");
        for (String absent : List.of("Already Voted", "Never Promised", "Gone Voting", "Yew Street")) {
            assertFalse(page.contains(absent), absent);
        }
        for (String text : List.of("Round", "Photo ID", "V has voted", "19:00–21:30", "Votes at")) {
            assertContains(page, text);
        }
    }

    @Test
    void aSheetOnWhichNobodyIsLeftSaysSo() {
        assertContains(page(WalkKind.KNOCK_UP), "Nobody is left to be seen here.");
    }

    @Test
    void leafletsNeedNoNames() {
        String page = page(WalkKind.LEAFLET, Sheets.door(1, "Elm Road", "14"), Sheets.door(2, "Elm Road", "16"));
        assertContains(page, "2 doors");
        assertFalse(page.contains("elector"));
    }

    @Test
    void whatOneShouldKnowOfADoorStandsAboveItOnEveryKindOfSheet() {
        Packet.Door door = Sheets.door(2, "Elm Road", "14", Sheets.elector(12, "Jo Li", Sheets.PROMISED));
        String warning =
                "A large dog is let loose at the back gate after dark; go to the front door only, and not alone,"
                        + " and ring before you open the gate to the garden.";
        for (WalkKind kind : WalkKind.values()) {
            String page = page(
                    kind,
                    Sheets.door(1, "Elm Road", "12", Sheets.elector(11, "Ann Oak", Sheets.PROMISED)),
                    Sheets.remarked(door, "Side entrance, bell 2", warning));
            assertContains(page, "14: for your safety: A large dog");
            assertContains(page, "garden.");
            assertContains(page, "14: Side entrance, bell 2");
            assertEquals(2, page.split("for your safety", -1).length, page);
        }
    }

    @Test
    void longNamesAreShownWhole() {
        String name = "Bartholomew Featherstonehaugh-Cholmondeley von Wittelsbach";
        String page =
                page(WalkKind.CANVASS, Sheets.door(1, "Elm Road", "14", Sheets.elector(12, name, Sheets.UNKNOWN)));
        assertContains(page.replaceAll("\\s+", ""), name.replace(" ", ""));
        assertFalse(page.contains("…"));
    }

    @Test
    void everyElectorOfALongSheetIsOnItOnce() {
        List<Packet.Door> doors = IntStream.range(0, 300)
                .mapToObj(i -> Sheets.door(
                        i + 1, "Street " + i / 7, String.valueOf(i), Sheets.elector(5000 + i, "Jo Li", Sheets.UNKNOWN)))
                .toList();
        String all = String.join("\n", Sheets.pages(SheetPdf.bytes(List.of(Sheets.sheet(WalkKind.CANVASS, doors)))));
        for (int number = 5000; number < 5300; number++) {
            assertEquals(2, all.split("\\b" + number + "\\b", -1).length, "number " + number);
        }
    }

    @Property(tries = 200)
    void noHeadingStandsAloneAtTheFootOfAPage(
            @ForAll @Size(max = 80) List<@IntRange(min = 1, max = 30) Integer> households,
            @ForAll @IntRange(min = 1, max = 9) int doorsPerStreet,
            @ForAll @IntRange(min = 1, max = 5) int flatsPerBuilding) {
        List<Packet.Door> doors = new ArrayList<>();
        for (int i = 0; i < households.size(); i++) {
            Packet.Elector[] electors = IntStream.range(0, households.get(i))
                    .mapToObj(n -> Sheets.elector(n, "Jo Li", Sheets.UNKNOWN))
                    .toArray(Packet.Elector[]::new);
            String building = "House " + i / flatsPerBuilding;
            Packet.Door door = Sheets.flat(i + 1, "Street " + i / doorsPerStreet, building, "Flat " + i, electors);
            doors.add(i % 3 == 0 ? Sheets.remarked(door, "Bell 2. ".repeat(i), i % 2 == 0 ? "Dog" : null) : door);
        }
        List<List<Pages.Item>> pages = Pages.of(new CanvassForm(WalkKind.CANVASS), doors, 600, 700);
        for (int i = 0; i < pages.size(); i++) {
            List<Pages.Item> page = pages.get(i);
            double height = page.stream().mapToDouble(Pages.Item::height).sum();
            assertTrue(height <= (i == 0 ? 600 : 700));
            assertTrue(page.isEmpty() || page.get(0) instanceof Pages.StreetHead);
            assertTrue(page.isEmpty() || page.get(page.size() - 1) instanceof Pages.RowItem);
        }
        long rows = pages.stream()
                .flatMap(List::stream)
                .filter(Pages.RowItem.class::isInstance)
                .count();
        assertEquals(households.stream().mapToInt(n -> n).sum(), rows);
    }

    @Test
    void flatsOfOneBuildingStandBelowItsName() {
        Packet.Elector jo = Sheets.elector(1, "Jo Li", Sheets.UNKNOWN);
        String page = page(
                WalkKind.CANVASS,
                Sheets.flat(1, "Elm Street", "Beacon Court, 3", "Flat 9", jo),
                Sheets.flat(2, "Elm Street", "Beacon Court, 3", "Flat 10", jo),
                Sheets.flat(3, "Elm Street", "5", "Flat A", jo));
        assertEquals(2, page.split("Beacon Court, 3", -1).length, page);
        assertContains(page, "Flat 9 1 Jo Li");
        assertContains(page, "Flat A, 5 1 Jo Li");
    }

    /** A guard against work that grows with the square, not a measurement. */
    @Test
    void aWholeSeatIsPrintedAsItIsRead() {
        Random random = new Random(1);
        List<Packet.Door> doors = Sheets.mixed(1_000, random);
        Sheet district = Sheets.sheet(WalkKind.KNOCK_UP, doors);
        assertTimeout(
                Duration.ofSeconds(60),
                () -> SheetPdf.write(
                        IntStream.range(0, 40).mapToObj(i -> district).iterator(), OutputStream.nullOutputStream()));
    }

    private static String page(WalkKind kind, Packet.Door... doors) {
        return text(Sheets.sheet(kind, List.of(doors)));
    }

    private static String text(Sheet sheet) {
        List<String> pages = Sheets.pages(SheetPdf.bytes(List.of(sheet)));
        assertEquals(1, pages.size());
        return pages.get(0);
    }

    private static void assertContains(String text, String part) {
        String page = text.replaceAll(" +", " ");
        assertTrue(page.contains(part), () -> "\"" + part + "\" is not in\n" + page);
    }
}
