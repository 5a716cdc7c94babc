package org.committeeroom.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.RuleTable;

/**
 * Who may vote in one election, by franchise marker and by the date on which an elector comes of age. The rules with
 * their sources are in {@code register/franchise.csv} and {@code register/voting-age.csv}.
 */
public final class Eligibility {

    private static final int FULL_AGE = 18;
    private static final RuleTable FRANCHISE = RuleTable.read("/register/franchise.csv");
    private static final RuleTable AGES = RuleTable.read("/register/voting-age.csv");
    private static final Map<String, List<NamedCsvRecord>> BY_MARKER =
            FRANCHISE.rows().stream().collect(Collectors.groupingBy(r -> r.getField("marker")));

    private final Election election;
    private final int age;
    /** From this age on it is to be checked: the poll's own law may say so; null where nothing is in doubt. */
    private final Integer checkedAge;

    private final Map<String, Eligible> answers = new ConcurrentHashMap<>();

    private Eligibility(Election election) {
        this.election = election;
        this.age = Integer.parseInt(first(AGES.rows(), election, "age"));
        String checked = first(AGES.rows(), election, "check");
        this.checkedAge = checked.isEmpty() ? null : Integer.valueOf(checked);
    }

    public static Eligibility in(Election election) {
        return new Eligibility(election);
    }

    /**
     * Whether somebody may vote.
     *
     * @param marker as in the register, one letter or several; empty for an ordinary elector
     * @param attainment the day on which the elector becomes 18, or null if that is past and not given
     */
    public Eligible of(String marker, LocalDate attainment) {
        Eligible answer = answers.computeIfAbsent(marker, this::ofMarker);
        if (attainment == null || isOf(age, attainment)) {
            return answer;
        }
        boolean inDoubt = checkedAge != null && isOf(checkedAge, attainment) && answer != Eligible.NO;
        return inDoubt ? Eligible.CHECK : Eligible.NO;
    }

    /**
     * What the answer follows from.
     *
     * @param answer as it stands with the elector
     * @param byHand whether no file has the elector
     */
    public List<Ground> grounds(String marker, LocalDate attainment, Eligible answer, boolean byHand) {
        List<Ground> grounds = new ArrayList<>();
        letters(marker).forEach(letter -> grounds.add(ground(letter)));
        if (ofMarker(marker) == Eligible.CHECK && grounds.stream().noneMatch(g -> g.answer() == Eligible.CHECK)) {
            grounds.add(Ground.of(Ground.Why.CONTRADICTION, Eligible.CHECK));
        }
        if (attainment != null) {
            grounds.add(new Ground(Ground.Why.AGE, null, of("", attainment), first(AGES.rows(), election, "source")));
        }
        if (answer == Eligible.CHECK && of(marker, attainment) == Eligible.YES) {
            grounds.add(Ground.of(byHand ? Ground.Why.ADDED_BY_HAND : Ground.Why.ODD_DATE, Eligible.CHECK));
        }
        return grounds;
    }

    private Ground ground(String letter) {
        return isUnknown(letter)
                ? new Ground(Ground.Why.UNKNOWN_MARKER, letter, Eligible.CHECK, null)
                : new Ground(
                        Ground.Why.MARKER, letter, ofLetter(letter), first(BY_MARKER.get(letter), election, "source"));
    }

    private static List<String> letters(String marker) {
        return marker.isEmpty() ? List.of("") : List.of(marker.split(""));
    }

    /** Whether somebody has reached an age by the day of the poll. */
    private boolean isOf(int years, LocalDate attainment) {
        return !attainment.minusYears(FULL_AGE - (long) years).isAfter(election.pollDate());
    }

    /** Whether a letter of the marker is not in the table. */
    public static boolean isUnknown(String marker) {
        return marker.chars().anyMatch(c -> !BY_MARKER.containsKey(String.valueOf((char) c)));
    }

    private Eligible ofMarker(String marker) {
        if (isUnknown(marker)) {
            return Eligible.CHECK;
        }
        Set<Eligible> franchises = EnumSet.noneOf(Eligible.class);
        for (String letter : letters(marker)) {
            Eligible answer = ofLetter(letter);
            if (!saysNothing(letter)) {
                franchises.add(answer);
            }
        }
        return switch (franchises.size()) {
            case 0 -> Eligible.YES;
            case 1 -> franchises.iterator().next();
            default -> Eligible.CHECK;
        };
    }

    /** Letters that can stand beside any other: anonymous, absent voter, opted out. */
    private static boolean saysNothing(String letter) {
        return BY_MARKER.get(letter).stream()
                .allMatch(r -> r.getField("poll").equals("*")
                        && r.getField("nation").equals("*")
                        && r.getField("answer").equals("yes"));
    }

    private Eligible ofLetter(String letter) {
        return Eligible.valueOf(first(BY_MARKER.get(letter), election, "answer").toUpperCase(Locale.ROOT));
    }

    private static String first(List<NamedCsvRecord> among, Election election, String column) {
        return RuleTable.first(among, election).orElseThrow().getField(column);
    }
}
