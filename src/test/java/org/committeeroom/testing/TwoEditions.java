package org.committeeroom.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Two registers of an invented seat, a year apart, of which it is known who is who: in the second one every number and
 * every district is another. Of 1,000 people 80 are gone and as many have come, 20 have moved within the seat (half of
 * them as whole households), 30 are spelt a little differently, 4 have another surname, 10 have lost a middle name, and
 * 10 doors are written another way. Names are as frequent as British ones: the first surname 1 in 75, the first
 * forename 1 in 47, and so on downwards; three of five people have a middle name.
 */
public final class TwoEditions {

    private static final String HEADER =
            "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector"
                    + " DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n";

    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gal", "hum", "jor", "kel", "lim", "mor", "nas", "ol", "per", "qui", "ros", "sta",
        "tu", "vin", "wes", "yar", "zan", "eth", "ing", "har"
    };

    private final Random random;
    private final List<Person> before = new ArrayList<>();
    private final List<Person> after = new ArrayList<>();
    private final String[] surnames;
    private final String[] forenames;

    /** @param door number of the address in the seat */
    private record Person(int id, String surname, String forename, int door, boolean respelt) {}

    private TwoEditions(int electors, long seed) {
        random = new Random(seed);
        surnames = names(12_000, 2);
        forenames = names(700, 1);
        settle(electors);
        age(electors);
    }

    public static TwoEditions of(int electors, long seed) {
        return new TwoEditions(electors, seed);
    }

    /** Somebody in both: the line on which the one and the other register has them. */
    public record Same(String before, String after) {}

    /** Writes the two files and says who is in both, as district, number: {@code A3-17}. */
    public List<Same> write(Path first, Path second) {
        String[] then = write(first, before, "A", 1, 1900);
        String[] now = write(second, after, "B", 7, 1600);
        List<Same> same = new ArrayList<>();
        for (Person person : before) {
            if (now.length > person.id() && now[person.id()] != null) {
                same.add(new Same(then[person.id()], now[person.id()]));
            }
        }
        return same;
    }

    private void settle(int electors) {
        int door = 0;
        while (before.size() < electors) {
            int people = 1 + random.nextInt(3);
            String family = name(surnames);
            for (int i = 0; i < people && before.size() < electors; i++) {
                String surname = random.nextInt(10) < 7 ? family : name(surnames);
                before.add(new Person(before.size(), surname, given(), door, false));
            }
            door++;
        }
    }

    private void age(int electors) {
        int doors = before.get(before.size() - 1).door() + 1;
        int next = before.size();
        int household = -1;
        int moveTo = -1;
        boolean leaves = false;
        for (Person person : before) {
            if (person.door() != household) {
                household = person.door();
                leaves = random.nextInt(1000) < 50;
                moveTo = random.nextInt(1000) < 10 ? random.nextInt(doors) : -1;
            }
            if (leaves || random.nextInt(1000) < 30) {
                after.add(new Person(
                        next++,
                        name(surnames),
                        given(),
                        random.nextInt(10) < 8 ? household : random.nextInt(doors),
                        false));
                continue;
            }
            int door = moveTo >= 0 ? moveTo : random.nextInt(1000) < 10 ? random.nextInt(doors) : household;
            after.add(changed(person, door));
        }
    }

    private Person changed(Person person, int door) {
        String surname = random.nextInt(1000) < 4 ? name(surnames) : person.surname();
        String forename = person.forename();
        int spelling = random.nextInt(1000);
        if (spelling < 15) {
            surname = misspelt(surname);
        } else if (spelling < 30) {
            int end = forename.indexOf(' ');
            forename = end < 0 ? misspelt(forename) : misspelt(forename.substring(0, end)) + forename.substring(end);
        } else if (spelling < 40 && forename.contains(" ")) {
            forename = forename.substring(0, forename.indexOf(' '));
        }
        return new Person(person.id(), surname, forename, door, door == person.door() && door % 100 == 7);
    }

    private String misspelt(String name) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 2 -> name.substring(0, at) + "aeioulnst".charAt(random.nextInt(9)) + name.substring(at + 1);
            default ->
                name.substring(0, at)
                        + name.charAt(at + 1 < name.length() ? at + 1 : at)
                        + name.charAt(at)
                        + name.substring(Math.min(name.length(), at + 2));
        };
    }

    private String given() {
        String first = name(forenames);
        return random.nextInt(5) < 3 ? first + ' ' + name(forenames) : first;
    }

    /** The n-th is as frequent as 1 in n + 10 of what they share (Zipf and Mandelbrot). */
    private String name(String[] names) {
        double shift = 10;
        double n = shift * Math.pow((names.length + shift) / shift, random.nextDouble()) - shift;
        return names[Math.min(names.length - 1, (int) n)];
    }

    private static String[] names(int count, long seed) {
        Random random = new Random(seed);
        java.util.Set<String> names = new java.util.LinkedHashSet<>();
        while (names.size() < count) {
            StringBuilder name = new StringBuilder();
            for (int i = 2 + random.nextInt(2); i > 0; i--) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return names.toArray(String[]::new);
    }

    /** In the order of doors, from another beginning, so that nobody keeps a number. */
    private static String[] write(Path file, List<Person> people, String prefix, int shift, int perDistrict) {
        List<Person> sorted = new ArrayList<>(people);
        sorted.sort(java.util.Comparator.comparingInt(Person::door).thenComparingInt(Person::id));
        Collections.rotate(sorted, shift * 13);
        String[] lines = new String[people.stream().mapToInt(Person::id).max().orElse(0) + 1];
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (int i = 0; i < sorted.size(); i++) {
                Person person = sorted.get(i);
                String district = prefix + (i / perDistrict + 1);
                int number = i % perDistrict + 1;
                lines[person.id()] = district + '-' + number;
                out.write(district + ',' + number + ",0,,," + person.surname() + ',' + person.forename() + ','
                        + address(person) + "\r\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Twenty doors to a postcode. */
    private static String address(Person person) {
        int door = person.door();
        int street = door / 40;
        String name = names(1, 1000L + street)[0] + (street % 2 == 0 ? " Road" : " Avenue");
        String postcode = "N" + (1 + street / 300 % 19) + ' ' + street % 10 + (char) ('A' + street / 10 % 20)
                + (char) ('A' + door / 20 % 2 + 2 * (street / 200 % 8));
        String house = door % 5 < 3
                ? (person.respelt() ? "" : "Flat ") + (door % 40 + 1) + ",14 " + name
                : (door % 40 + 1) + " " + name + ',';
        return postcode + ',' + house + ",London,,,";
    }
}
