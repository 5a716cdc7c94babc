package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.List;
import org.committeeroom.estimate.Range;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dashboard as it is sent. */
@Schema(name = "Dashboard", description = "Not to be published before the polls close (RPA 1983 s.66A)")
record DashboardView(
        Instant asOf,
        Instant pollOpens,
        Instant pollCloses,

        @Schema(
                description = "ISO 8601 duration since the latest return came, or was made if an earlier time was"
                        + " asked for; null if there is none",
                examples = "PT12S",
                nullable = true)
        String dataAge,

        Publication publication,

        @Schema(description = "Until when publication is an offence")
        Instant notBefore,

        Totals totals,
        @Schema(description = "By code") List<District> districts,

        @Schema(description = "Where an hour of a knock-up team is worth most, best first; empty while polls are shut")
        List<Advice> advice,

        @Schema(description = "For every full hour of polling so far, from what is known now")
        List<Hour> byHour) {

    /** Whether it may be published. */
    enum Publication {
        /** An offence before the close of the poll: what is estimated rests on who has voted. */
        NOT_BEFORE_CLOSE
    }

    @Schema(name = "Estimate", description = "Mean and central 90 % interval")
    record Interval(double mean, double low, double high) {

        static Interval of(Range range) {
            return new Interval(rounded(range.mean()), rounded(range.low()), rounded(range.high()));
        }

        /** Adding up is exact enough to a thousandth. */
        private static double rounded(double value) {
            return Math.round(value * 1_000) / 1_000.0;
        }
    }

    @Schema(name = "DashboardTotals")
    record Totals(
            int electors,
            int eligible,

            @Schema(description = "Of the eligible, with whom somebody has spoken")
            int contacted,

            double contactRate,
            int promised,
            int promisedPostal,

            @Schema(description = "Promises known to have voted")
            int knownVoted,

            Interval votedNow,
            Interval votedAtClose) {}

    @Schema(name = "DashboardDistrict")
    record District(
            String code,
            int electors,
            int eligible,
            int contacted,
            int promised,
            int promisedPostal,
            int knownVoted,
            Interval votedNow,
            Interval votedAtClose,
            Telling telling,

            @Schema(description = "Too little was seen here for the estimate to be more than experience from elsewhere")
            boolean priorDriven) {}

    @Schema(name = "TellingCoverage")
    record Telling(double hoursCovered, double hoursOpen) {}

    @Schema(name = "Advice")
    record Advice(String district, Interval votesPerTeamHour, String why) {}

    @Schema(name = "DashboardHour")
    record Hour(@Schema(examples = "07:00") String hour, int known, Interval votedNow) {}
}
