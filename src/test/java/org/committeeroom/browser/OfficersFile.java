package org.committeeroom.browser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small register of made-up people, in the layouts and encodings in which officers send it. */
final class OfficersFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String[] STREETS = {"Acorn Row", "Beacon Walk", "Cobble Yard"};
    private static final String[] SURNAMES = {"Ashdown", "Brontë", "Çelik", "Duarte", "Egbuna", "Farouk", "Gómez"};
    private static final String[] FORENAMES = {"Ada", "Bilal", "Chloé", "Dilys", "Efe", "Fiona", "Grace", "Hugo"};

    static final int DOORS = 90;
    static final int ELECTORS = 2 * DOORS;

    private OfficersFile() {}

    /** Xpress, 14 columns, comma, windows-1252; the last two rows have no number and so are refused. */
    static byte[] register() {
        List<String> lines = new ArrayList<>();
        lines.add("Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,"
                + "Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6");
        int number = 0;
        for (int door = 0; door < DOORS; door++) {
            String district = door < 60 ? "QA" : "QB";
            number = door == 60 ? 0 : number;
            String address = (door % 30 + 1) + " " + STREETS[door / 30];
            for (int person = 0; person < 2; person++) {
                number++;
                String marker = number % 17 == 0 ? "G" : "";
                lines.add(String.join(
                        ",",
                        district,
                        String.valueOf(number),
                        "0",
                        marker,
                        "",
                        SURNAMES[door % SURNAMES.length],
                        FORENAMES[(door + person) % FORENAMES.length],
                        "ZX1 " + (1 + door / 30) + "AA",
                        address,
                        "London",
                        "ZX1 " + (1 + door / 30) + "AA",
                        "",
                        "",
                        ""));
            }
        }
        lines.add("QA,,0,,,Nobody,Norma,ZX1 1AA,1 Acorn Row,London,,,,");
        lines.add("QB,,0,,,Nobody,Norman,ZX1 1AA,2 Acorn Row,London,,,,");
        return (String.join("\r\n", lines) + "\r\n").getBytes(WINDOWS);
    }

    /** A postal voters list, UTF-8 with a mark, numbers in one column. */
    static byte[] postalVoters() {
        return "\uFEFFElectorNo,Name\r\nQA-1,A\r\nQA-2,B\r\nQB-3,C\r\n".getBytes(StandardCharsets.UTF_8);
    }
}
