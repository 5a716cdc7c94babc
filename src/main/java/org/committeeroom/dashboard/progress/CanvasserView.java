package org.committeeroom.dashboard.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one person, or one phone, noted what electors said. */
@Schema(name = "CanvasserCoding")
record CanvasserView(
        @Schema(description = "Of the phone or the account: a walk can be cut from a sample of what it noted")
        UUID id,

        @Schema(description = "Of the phone or the person; null if it is not known any more", nullable = true)
        String name,

        @Schema(description = "device, staff or program", examples = "device")
        String kind,

        @Schema(description = "Returns with an intention") int coded,

        int definite,
        int probable,

        @Schema(description = "Definite promises among them")
        double share,

        @Schema(description = "The share that all found in the same districts")
        double expected,

        @Schema(description = "Between these, 998 in a thousand who code like everybody are by chance")
        double low,

        double high,

        @Schema(description = "Between these, 19 in twenty are")
        double innerLow,

        double innerHigh,
        Funnel.Verdict verdict,

        @Schema(description = "Definite promises that somebody else asked again on another day")
        int checked,

        @Schema(description = "Of these, who promised again")
        int confirmed) {

    private static final int ENOUGH_CODED = 20;
    private static final int ENOUGH_CANVASSERS = 10;

    /** The median of a chi-square distribution with one degree of freedom. */
    private static final double MEDIAN_BY_CHANCE = 0.455;

    static List<CanvasserView> all(Collection<History> districts, Map<UUID, String> names) {
        Map<Call.Canvasser, Coding> coding = new HashMap<>();
        Map<Call.Canvasser, Double> expected = new HashMap<>();
        for (History district : districts) {
            double share = district.codingOfAll().share();
            district.coding().forEach((who, how) -> {
                coding.merge(who, how, Coding::plus);
                expected.merge(who, how.coded() * share, Double::sum);
            });
        }
        List<CanvasserView> views = new ArrayList<>();
        double spread = spread(coding, expected);
        coding.forEach(
                (who, how) -> views.add(of(names.get(who.id()), who, how, expected.get(who) / how.coded(), spread)));
        views.sort(
                Comparator.comparingInt((CanvasserView v) -> -v.coded()).thenComparing(v -> String.valueOf(v.name())));
        return views;
    }

    /** How far canvassers lie apart beside what chance would have; the middle one decides, so that odd ones do not. */
    private static double spread(Map<Call.Canvasser, Coding> coding, Map<Call.Canvasser, Double> expected) {
        double[] squares = coding.entrySet().stream()
                .filter(e -> e.getValue().coded() >= ENOUGH_CODED)
                .mapToDouble(e -> {
                    double share = expected.get(e.getKey()) / e.getValue().coded();
                    double variance = share * (1 - share) / e.getValue().coded();
                    double off = e.getValue().share() - share;
                    return variance <= 0 ? 0 : off * off / variance;
                })
                .sorted()
                .toArray();
        return squares.length < ENOUGH_CANVASSERS ? 1 : Math.max(1, squares[squares.length / 2] / MEDIAN_BY_CHANCE);
    }

    private static CanvasserView of(String name, Call.Canvasser who, Coding how, double expected, double spread) {
        Funnel funnel = Funnel.of(expected, how.coded(), spread);
        return new CanvasserView(
                who.id(),
                name,
                who.kind().toLowerCase(java.util.Locale.ROOT),
                how.coded(),
                how.definite(),
                how.probable(),
                ProgressView.rounded(how.share()),
                ProgressView.rounded(expected),
                ProgressView.rounded(funnel.low()),
                ProgressView.rounded(funnel.high()),
                ProgressView.rounded(funnel.innerLow()),
                ProgressView.rounded(funnel.innerHigh()),
                funnel.verdict(how.share()),
                how.checked(),
                how.confirmed());
    }
}
