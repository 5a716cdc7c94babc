package org.committeeroom.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a register of any length, Xpress with 14 columns, of invented people; the same for the same length. */
public final class MadeUpRegister {

    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gal", "hum", "jor", "kel", "lim", "mor", "nas", "ol", "per", "qui", "ros", "sta"
    };
    private static final String[] MARKERS = {"", "", "", "", "", "", "", "G", "B", "F"};
    private static final String[] STREETS = {"Road", "Street", "Avenue", "Grove", "Terrace", "Square"};

    private MadeUpRegister() {}

    /** As large as districts are: of 1,800, or what makes 1,500 districts of them all. */
    public static void write(Path file, int rows) throws IOException {
        write(file, rows, Math.max(1800, rows / 1500));
    }

    public static void write(Path file, int rows, int perDistrict) throws IOException {
        Random random = new Random(rows);
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            out.write(
                    "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,"
                            + "Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n");
            String address = "";
            String surname = "";
            int left = 0;
            for (int i = 0; i < rows; i++) {
                int district = i / perDistrict;
                if (left-- <= 0) {
                    left = random.nextInt(4);
                    address = address(random, district, i % perDistrict);
                    surname = name(random);
                }
                out.write("D" + district + "," + (i % perDistrict + 1) + ",0," + MARKERS[random.nextInt(10)] + ","
                        + (random.nextInt(100) == 0 ? "01/09/2024" : "") + ","
                        + (random.nextInt(3) == 0 ? name(random) : surname) + "," + name(random) + " " + name(random)
                        + "," + address + "\r\n");
            }
        }
    }

    private static String address(Random random, int district, int place) {
        String street = name(new Random(district * 100L + place / 60)) + " "
                + STREETS[(district + place / 60) % STREETS.length];
        String postcode = "N" + (1 + district % 19) + " " + place / 60 % 10 + (char) ('A' + place / 6 % 26)
                + (char) ('A' + place / 30 % 26);
        String house = (1 + place % 60 * 2) + " " + street;
        return random.nextInt(5) < 3
                ? postcode + ",Flat " + (1 + random.nextInt(12)) + "," + house + ",London," + postcode + ",,"
                : postcode + "," + house + ",London," + postcode + ",,,";
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
