package org.committeeroom.register.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How likely it is that a row and somebody who is in no other row are one person: a sum of log10 odds, times 100, as
 * Fellegi and Sunter (1969) add them. The weights come from what changes between two registers of a seat: about 3 in 100
 * names are spelt anew, 1 in 100 is changed, 8 in 100 people go and as many come, 2 in 100 move within the seat.
 */
final class Likeness {

    /** A thousand to one, or better: taken without asking. */
    static final int CERTAIN = 300;
    /** By so much the best must lead the second best. */
    static final int LEAD = 150;
    /** Even odds: worth a person's look. */
    static final int DOUBTFUL = 0;
    /** Two people of one household who seem to have moved together. */
    static final int TOGETHER = 200;

    private static final double SPELT_ALIKE = 0.88;
    private static final int SHORTEST_ALIKE = 3;
    /** Nobody's name is so rare that it could not be somebody else's. */
    private static final double RAREST = 1e-5;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Likeness() {}

    /** Names as {@code NameKey} makes them. */
    record Entry(String surname, String forename, LocalDate attainment) {

        private String first() {
            int end = forename.indexOf(' ');
            return end < 0 ? forename : forename.substring(0, end);
        }

        private List<String> others() {
            int end = forename.indexOf(' ');
            return end < 0
                    ? List.of()
                    : Arrays.asList(forename.substring(end + 1).split(" "));
        }
    }

    /** Where the two stand to each other, from the nearest to the farthest. */
    enum Place {
        /** The officer's own number of the person is the same. */
        OFFICER_ID(600, true),
        /** The same number in a district that has not been numbered anew. */
        NUMBER(300, true),
        /** The same, and an update says that it changes this elector. */
        AMENDED(400, true),
        DOOR(-30, true),
        /** In one postcode, of a dozen or two doors. */
        POSTCODE(-150, true),
        ELSEWHERE(0, false);

        private final int odds;
        private final boolean near;

        Place(int odds, boolean near) {
            this.odds = odds;
            this.near = near;
        }
    }

    /**
     * How rare the names are in the seat.
     *
     * @param surname share of the electors who have this surname
     * @param forename likewise, of the first forename
     * @param newcomers how many rows have nobody yet
     */
    record Rarity(double surname, double forename, int newcomers) {

        /** Of few electors one cannot tell how rare a name is; what is usual elsewhere weighs like a thousand of them. */
        static Rarity of(long surnames, long forenames, long electors, int newcomers) {
            return new Rarity((surnames + 1.0) / (electors + 1000), (forenames + 5.0) / (electors + 1000), newcomers);
        }
    }

    static int of(Entry row, Entry person, Place place, Rarity rarity) {
        double odds = place == Place.ELSEWHERE ? 100 * Math.log10(0.15 / Math.max(1, rarity.newcomers())) : place.odds;
        boolean swapped = !row.surname().equals(person.surname())
                && row.surname().equals(person.forename())
                && row.forename().equals(person.surname());
        odds += swapped ? 250 : surnames(row, person, place, rarity) + forenames(row, person, rarity);
        odds += others(row.others(), person.others());
        return (int) Math.round(odds + dates(row.attainment(), person.attainment()));
    }

    /** A date goes once it is past; nobody gets one who had none. */
    private static int dates(LocalDate row, LocalDate person) {
        if (row == null) {
            return 0;
        }
        return person == null ? -200 : row.equals(person) ? 250 : -300;
    }

    /** Next door to each other surnames are shared, so that the same one says less there. */
    private static double surnames(Entry row, Entry person, Place place, Rarity rarity) {
        String a = row.surname();
        String b = person.surname();
        double rare = rare(rarity.surname());
        if (a.equals(b)) {
            return place.near ? 140 : rare;
        }
        if (alike(a, b)) {
            return place.near ? 190 : rare - 150;
        }
        return partly(a, b) ? 50 : -80;
    }

    private static double forenames(Entry row, Entry person, Rarity rarity) {
        String a = row.first();
        String b = person.first();
        if (a.equals(b)) {
            return Math.min(rare(rarity.forename()), 300);
        }
        if (alike(a, b)) {
            return Math.min(rare(rarity.forename()), 220);
        }
        if (!a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0) && (a.length() == 1 || b.length() == 1)) {
            return 50;
        }
        return row.others().contains(b) || person.others().contains(a) ? 50 : -250;
    }

    private static double others(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        List<String> shared = new ArrayList<>(a);
        shared.retainAll(b);
        if (!shared.isEmpty()) {
            return Math.min(300, 150 * shared.size());
        }
        boolean initials = a.get(0).charAt(0) == b.get(0).charAt(0)
                && (a.get(0).length() == 1 || b.get(0).length() == 1 || alike(a.get(0), b.get(0)));
        return initials ? 50 : -100;
    }

    private static double rare(double share) {
        return -100 * Math.log10(Math.max(RAREST, share));
    }

    /** Spelt a little differently. Of very short names any two are. */
    static boolean alike(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_ALIKE && SIMILARITY.apply(a, b) >= SPELT_ALIKE;
    }

    /** One is a word of the other: names joined on marriage, or of two words where a file takes one for a forename. */
    private static boolean partly(String a, String b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && (Arrays.asList(a.split(" ")).contains(b)
                        || Arrays.asList(b.split(" ")).contains(a));
    }
}
