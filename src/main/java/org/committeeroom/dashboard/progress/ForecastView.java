package org.committeeroom.dashboard.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.committeeroom.dashboard.progress.VoteForecast.Expected;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The forecast as it is sent. */
@Schema(
        name = "Forecast",
        description = "Rests on what electors said before they voted and before the polls opened, on nothing else. Not"
                + " to be published: who reads it beside figures of polling day could tell how people have voted")
record ForecastView(
        Instant asOf,

        @Schema(description = "Returns made later are not looked at: asOf, or when the polls opened")
        Instant until,

        Target targets,

        @Schema(description = "There is a result to be held beside it")
        boolean resultRecorded,

        Figures seat,

        @Schema(description = "By name; districts whose ward is not known are in none")
        List<Place> wards,

        @Schema(description = "By code") List<Place> districts) {

    @Schema(name = "ForecastFigures")
    record Figures(
            @Schema(description = "Who may vote and is not known to have gone")
            int electors,

            @Schema(description = "Of these, who said what they intend")
            int coded,

            int promised,
            Bounds votes,

            @Schema(description = "Of the votes that are cast, from 0 to 1")
            Bounds share,

            @Schema(description = "For the expected turnout and the share to win with")
            int votesNeeded,

            @Schema(description = "Definite promises with which that would be reached by promises alone")
            int promisesNeeded,

            @Schema(description = "Chance of at least the votes needed, at the expected turnout or one near it")
            double chance) {}

    @Schema(name = "ForecastBounds", description = "Mean and central 90 % interval")
    record Bounds(double mean, double low, double high) {

        static Bounds votes(Expected e) {
            return new Bounds(
                    tenths(e.votes()),
                    tenths(VoteForecast.low(e.votes(), e.votesSd())),
                    tenths(VoteForecast.high(e.votes(), e.votesSd(), Math.max(e.cast(), e.votes()))));
        }

        static Bounds share(Expected e) {
            return new Bounds(
                    ProgressView.rounded(e.share()),
                    ProgressView.rounded(VoteForecast.low(e.share(), e.shareSd())),
                    ProgressView.rounded(VoteForecast.high(e.share(), e.shareSd(), 1)));
        }

        private static double tenths(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }

    @Schema(name = "ForecastPlace")
    record Place(String name, Figures figures) {}

    static ForecastView of(Canvass.Read read, Target target, boolean resultRecorded) {
        VoteForecast forecast = new VoteForecast(read.districts().values(), target.turnout());
        List<Place> districts = new ArrayList<>();
        Map<String, History> wards = new TreeMap<>();
        Map<String, Expected> ofWards = new TreeMap<>();
        Expected seat = Expected.NONE;
        for (Map.Entry<CanvassLog.Area, History> district : read.districts().entrySet()) {
            History history = district.getValue();
            Expected expected = forecast.of(history);
            seat = seat.plus(expected);
            CanvassLog.Area area = district.getKey();
            districts.add(new Place(area.code(), figures(history, expected, forecast, target)));
            if (area.ward() != null && !area.ward().isBlank()) {
                wards.merge(area.ward().strip(), history, History::plus);
                ofWards.merge(area.ward().strip(), expected, Expected::plus);
            }
        }
        return new ForecastView(
                read.at(),
                read.until(),
                target,
                resultRecorded,
                figures(read.all(), seat, forecast, target),
                wards.entrySet().stream()
                        .map(w ->
                                new Place(w.getKey(), figures(w.getValue(), ofWards.get(w.getKey()), forecast, target)))
                        .toList(),
                districts);
    }

    private static Figures figures(History history, Expected expected, VoteForecast forecast, Target target) {
        int electors = history.electors() - history.said().gone();
        int needed = (int) Math.ceil(electors * target.turnout() * target.voteShare());
        return new Figures(
                electors,
                history.said().coded(),
                history.said().definite(),
                Bounds.votes(expected),
                Bounds.share(expected),
                needed,
                forecast.promisesFor(needed),
                ProgressView.rounded(expected.chanceOf(needed)));
    }
}
