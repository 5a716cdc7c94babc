package org.committeeroom.estimate;

import java.util.List;
import java.util.Map;
import org.committeeroom.estimate.Forecast.Part;

/**
 * After the count: what was forecast, what happened, and what to learn.
 *
 * @param common votes counted for one forecast, over all areas counted: below 1 the canvass was too hopeful
 * @param spread how far areas were off beside that, as a root mean square share
 * @param held of the areas, the share whose interval held the count; about 0.9 if it is honest
 */
public record Review(List<Row> areas, double common, double spread, double held) {

    public Review {
        areas = List.copyOf(areas);
    }

    /**
     * One area.
     *
     * @param counted votes for our candidate
     * @param inside the interval holds it
     * @param beside votes counted for one that the forecast, corrected by what is common, would have given
     */
    public record Row(String id, Range forecast, int counted, boolean inside, double beside) {}

    /** @param counted votes for our candidate by area; areas of which there is no count are left out */
    public static Review of(Forecast forecast, Map<String, Integer> counted) {
        List<Part> parts = forecast.areas().stream()
                .filter(p -> counted.containsKey(p.id()))
                .toList();
        double expected = parts.stream().mapToDouble(p -> p.votes().mean()).sum();
        double votes = parts.stream().mapToDouble(p -> counted.get(p.id())).sum();
        double common = expected <= 0 ? 1 : votes / expected;
        List<Row> rows =
                parts.stream().map(p -> row(p, counted.get(p.id()), common)).toList();
        double spread = Math.sqrt(rows.stream()
                .mapToDouble(r -> Level.square(r.beside() - 1))
                .average()
                .orElse(0));
        double held =
                rows.stream().mapToDouble(r -> r.inside() ? 1 : 0).average().orElse(0);
        return new Review(rows, common, spread, held);
    }

    private static Row row(Part p, int votes, double common) {
        boolean inside = p.votes().low() <= votes && votes <= p.votes().high();
        double corrected = p.votes().mean() * common;
        return new Row(p.id(), p.votes(), votes, inside, corrected <= 0 ? 1 : votes / corrected);
    }
}
