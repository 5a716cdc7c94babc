package org.committeeroom.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.committeeroom.demo.DemoSeat.Absent;
import org.committeeroom.demo.DemoSeat.Voter;

/** Writes the seat's files as an election office that uses Xpress would send them. */
final class RegisterFile {

    static final Charset ENCODING = Charset.forName("windows-1252");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int ADDRESS_LINES = 6;

    private RegisterFile() {}

    /** The full register: Xpress with 14 columns. */
    static void write(DemoSeat seat, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, ENCODING)) {
            csv.writeRecord(
                    "Elector Number Prefix",
                    "Elector Number",
                    "Elector Number Suffix",
                    "Elector Markers",
                    "Elector DOB",
                    "Elector Surname",
                    "Elector Forename",
                    "PostCode",
                    "Address1",
                    "Address2",
                    "Address3",
                    "Address4",
                    "Address5",
                    "Address6");
            seat.voters().forEach(v -> csv.writeRecord(row(seat, v)));
        }
    }

    private static List<String> row(DemoSeat seat, Voter v) {
        List<String> row = new ArrayList<>(List.of(
                seat.code(v),
                String.valueOf(v.number()),
                String.valueOf(v.suffix()),
                v.marker(),
                v.birthday() == null ? "" : DATE.format(v.birthday()),
                v.surname(),
                v.forename(),
                v.door() == null ? "" : v.door().postcode()));
        List<String> lines = new ArrayList<>();
        if (v.door() != null) {
            lines.addAll(v.door().lines());
            lines.add(InventedPlaces.TOWN);
            lines.add(v.door().postcode());
        }
        while (lines.size() < ADDRESS_LINES) {
            lines.add("");
        }
        row.addAll(lines);
        return row;
    }

    /** The absent voters list. */
    static void writeAbsent(DemoSeat seat, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, ENCODING)) {
            csv.writeRecord("ElectorNo", "Type");
            seat.voters().stream()
                    .filter(v -> v.absent() != Absent.NONE)
                    .forEach(v -> csv.writeRecord(
                            seat.code(v) + '-' + v.number() + (v.suffix() == 0 ? "" : "/" + v.suffix()),
                            v.absent().name().toLowerCase(java.util.Locale.ROOT)));
        }
    }
}
