package org.committeeroom.dashboard.progress;

import java.time.Instant;
import java.util.List;
import org.committeeroom.dashboard.progress.ForecastView.Bounds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out, beside what had been forecast. */
@Schema(name = "Result")
record ResultView(
        Instant recordedAt,
        Part seat,

        @Schema(description = "By name") List<Part> wards,

        @Schema(description = "What to learn from the difference, in words")
        List<String> lessons) {

    @Schema(name = "ResultPart")
    record Part(
            @Schema(description = "Null of the whole seat", nullable = true)
            String ward,

            int votes,

            @Schema(description = "For all candidates") int valid,

            double share,
            Bounds forecastVotes,
            Bounds forecastShare,

            @Schema(description = "Share less the one that was forecast: above 0 it went better")
            double difference,

            @Schema(description = "The share is within the interval that was forecast")
            boolean within) {

        static Part of(Results.Part p) {
            double share = (double) p.votes() / p.valid();
            return new Part(
                    p.ward().isEmpty() ? null : p.ward(),
                    p.votes(),
                    p.valid(),
                    ProgressView.rounded(share),
                    p.forecastVotes(),
                    p.forecastShare(),
                    ProgressView.rounded(share - p.forecastShare().mean()),
                    share >= p.forecastShare().low()
                            && share <= p.forecastShare().high());
        }
    }

    /** @param parts the whole seat first */
    static ResultView of(List<Results.Part> parts) {
        List<Part> all = parts.stream().map(Part::of).toList();
        Part seat = all.get(0);
        List<Part> wards = all.subList(1, all.size());
        return new ResultView(parts.get(0).recordedAt(), seat, wards, Lessons.of(seat, wards));
    }
}
