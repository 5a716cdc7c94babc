package org.committeeroom.sheets;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Controller;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.campaign.Nation;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.WalkKind;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.pollingday.KnockUpPlan;
import org.committeeroom.register.Absent;
import org.committeeroom.register.Eligible;
import org.committeeroom.returns.CanvassResult;
import org.committeeroom.returns.Flag;
import org.committeeroom.returns.KnockUpResult;
import org.committeeroom.returns.Status;

/** Made-up sheets for tests, and what can be read from a PDF. */
final class Sheets {

    static final Instant PRINTED = Instant.parse("2024-06-20T13:05:00Z");
    private static final Instant SPOKEN = Instant.parse("2024-06-12T18:00:00Z");
    static final Status UNKNOWN = new Status(null, false, false, null, null, null, false, null, null);
    static final Status PROMISED = new Status(1, true, false, CanvassResult.SPOKE, SPOKEN, SPOKEN, false, null, null);
    static final Status VOTED = new Status(1, true, true, CanvassResult.SPOKE, SPOKEN, SPOKEN, false, null, null);

    private static final String[] NAMES = {
        "Ada Example",
        "Jo Li",
        "Bartholomew Featherstonehaugh-Cholmondeley",
        "Zoë Ågren-Núñez",
        "Mohammed Abdirahman Yusuf Warsame",
        "Sam Oak",
        "Wilhelmina Constance Georgiana Montgomery-Smythe van der Westhuizen"
    };

    private Sheets() {}

    static Packet.Elector elector(int number, String name, Status status) {
        return elector(number, name, "", Absent.NONE, List.of(), null, status);
    }

    static Packet.Elector elector(
            int number, String name, String marker, Absent absent, List<Flag> flags, KnockUpResult knock, Status s) {
        return new Packet.Elector(
                UUID.randomUUID(),
                "EA",
                number,
                0,
                name,
                name,
                "",
                marker,
                null,
                Eligible.YES,
                absent,
                flags,
                null,
                knock,
                knock == null ? null : Instant.parse("2024-07-04T10:20:00Z"),
                s);
    }

    static Packet.Door door(int position, String street, String label, Packet.Elector... electors) {
        return door(position, street, label, null, null, electors);
    }

    static Packet.Door flat(int position, String street, String building, String flat, Packet.Elector... electors) {
        return door(position, street, flat + ", " + building, building, flat, electors);
    }

    private static Packet.Door door(
            int position, String street, String label, String building, String flat, Packet.Elector... electors) {
        return new Packet.Door(
                UUID.randomUUID(),
                position,
                street,
                label,
                building,
                flat,
                List.of(),
                "N7 1AA",
                null,
                null,
                null,
                null,
                List.of(electors));
    }

    static Packet.Door remarked(Packet.Door door, String note, String warning) {
        return new Packet.Door(
                door.id(),
                door.position(),
                door.street(),
                door.label(),
                door.building(),
                door.flat(),
                door.lines(),
                door.postcode(),
                door.floor(),
                note,
                warning,
                null,
                door.electors());
    }

    static Sheet sheet(WalkKind kind, List<Packet.Door> doors) {
        Campaigns.Facts campaign = new Campaigns.Facts(
                UUID.randomUUID(),
                "made-up-north",
                "Made-up North 2024",
                "Ada Candidate",
                Controller.INDEPENDENT,
                new Election(
                        ElectionType.UK_PARLIAMENT,
                        Nation.ENGLAND,
                        LocalDate.of(2024, 7, 4),
                        ZoneId.of("Europe/London")));
        Packet packet = new Packet(
                UUID.randomUUID(),
                "W-7KQ4",
                kind,
                "Saturday",
                "made-up-north",
                List.of("EA"),
                "Highfield",
                17,
                null,
                new Packet.Station("St Example’s Church Hall", "12 Mill Lane, N7 1AA", "07:00", "22:00"),
                true,
                false,
                CodeBook.usual(),
                List.of(),
                doors);
        String url = "https://room.example.org/d/walk/" + packet.id();
        return new Sheet(
                campaign,
                packet,
                url,
                "Olive Organiser",
                PRINTED,
                Instant.parse("2024-06-20T13:03:00Z"),
                LocalDate.of(2024, 6, 1),
                "Promoted by Pru Promoter, 1 Print Lane, London N7 1AA, on behalf of Ada Example.",
                KnockUpPlan.usual(campaign.election()));
    }

    /** The same sheet for a registered party. */
    static Sheet withoutConsent(Sheet sheet) {
        Packet p = sheet.packet();
        Packet packet = new Packet(
                p.id(),
                p.code(),
                p.kind(),
                p.name(),
                p.campaign(),
                p.districts(),
                p.ward(),
                p.sequence(),
                p.expiresAt(),
                p.station(),
                false,
                p.closed(),
                p.codes(),
                p.words(),
                p.doors());
        return new Sheet(
                sheet.campaign(),
                packet,
                sheet.qr(),
                sheet.printedBy(),
                sheet.printedAt(),
                sheet.returnsUpTo(),
                sheet.registerOf(),
                sheet.imprint(),
                sheet.plan());
    }

    /** Doors of all sorts: houses, flats, large households, long names, suffixes and markers. */
    static List<Packet.Door> mixed(int count, Random random) {
        List<Packet.Door> doors = new ArrayList<>();
        int number = 1000;
        for (int i = 0; i < count; i++) {
            String street = new String[] {"Acacia Road", "Birch Grove", "St John’s Villas"}[i * 3 / count];
            String label = i % 4 == 3 ? "Flat " + (i % 12 + 1) + ", " + (i / 12 * 2 + 1) : String.valueOf(2 * i + 1);
            label = i % 17 == 5 ? "Lower Ground Floor Flat, Wentworth House" : label;
            List<Packet.Elector> electors = new ArrayList<>();
            int people = 1 + random.nextInt(i % 11 == 7 ? 7 : 3);
            for (int k = 0; k < people; k++) {
                electors.add(person(++number, random));
            }
            doors.add(door(i + 1, street, label, electors.toArray(Packet.Elector[]::new)));
        }
        return doors;
    }

    private static Packet.Elector person(int number, Random random) {
        Status[] statuses = {UNKNOWN, PROMISED, PROMISED, VOTED};
        Absent absent = random.nextInt(5) == 0 ? Absent.POSTAL : Absent.NONE;
        List<Flag> flags = random.nextInt(6) == 0 ? List.of(Flag.LIFT, Flag.POSTER) : List.of();
        KnockUpResult knock = random.nextInt(3) == 0 ? KnockUpResult.WILL_VOTE : null;
        String marker = random.nextInt(8) == 0 ? "G" : "";
        String name = random.nextInt(40) == 0 ? "" : NAMES[random.nextInt(NAMES.length)];
        return elector(number, name, marker, absent, flags, knock, statuses[random.nextInt(4)]);
    }

    static List<String> pages(byte[] pdf) {
        try {
            PdfReader reader = new PdfReader(pdf);
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
