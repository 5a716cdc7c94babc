package org.committeeroom.register.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Registers of few people, in short: {@code "EA 1 Ada Mary|Example 14 Example Road, N7 1AA"}. */
final class Xpress {

    private static final String HEADER =
            "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector"
                    + " DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n";

    private Xpress() {}

    /** A line: district, number with its suffix, forenames and surname parted by a bar, then @, lines of the address. */
    static byte[] register(List<String> people) {
        StringBuilder csv = new StringBuilder(HEADER);
        people.forEach(p -> csv.append(row(p)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] register(String... people) {
        return register(List.of(people));
    }

    private static String row(String person) {
        String[] parts = person.split(" @ ");
        String[] who = parts[0].split(" ", 3);
        String[] number = who[1].split("/");
        String[] name = who[2].split("\\|", 2);
        String marker = name[1].contains(" [") ? name[1].replaceAll(".* \\[(.*)]", "$1") : "";
        String surname = name[1].replaceAll(" \\[.*]", "");
        String[] address = parts.length == 1 ? new String[0] : parts[1].split(", ");
        String postcode = address.length == 0 ? "" : address[address.length - 1];
        StringBuilder row = new StringBuilder(String.join(
                ",", who[0], number[0], number.length == 1 ? "0" : number[1], marker, "", surname, name[0], postcode));
        for (int i = 0; i < 6; i++) {
            row.append(',').append(i < address.length - 1 ? address[i] : "");
        }
        return row + "\r\n";
    }
}
