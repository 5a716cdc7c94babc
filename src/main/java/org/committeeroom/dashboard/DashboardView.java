package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.estimate.Choice;
import org.committeeroom.estimate.Estimate;
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

        @Schema(description = "How it was estimated: by the model, or at once by its check, until the model is fitted")
        Estimate.Method method,

        @Schema(description = "When the model was fitted; null of the closed form", nullable = true)
        Instant fittedAt,

        @Schema(description = "The model is being fitted for this moment: ask again in a few seconds")
        boolean fitting,

        Totals totals,
        @Schema(description = "By code") List<District> districts,

        @Schema(description = "By name; districts whose ward is not known are in none")
        List<Group> wards,

        @Schema(description = "Committee rooms by name; a district may be run by none, or by several")
        List<Group> rooms,

        @Schema(description = "Where an hour of a team is worth most, best first; empty while polls are shut")
        List<Advice> advice,

        @Schema(description = "What two people can do, the most worth first, each where it is worth most")
        List<Work> work,

        @Schema(description = "Teams out knocking up, by the rota, that would win clearly more elsewhere")
        List<Move> moves,

        @Schema(description = "For every full hour of polling so far, from what is known now")
        List<Hour> byHour,

        @Schema(description = "Every half hour from the opening to the close, from what is known now")
        List<CurvePoint> curve,

        @Schema(description = "What has come in the half hour before asOf")
        Changes lastHalfHour,

        @Schema(description = "What somebody should look at, the most urgent first")
        List<AlertText> alerts) {

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
        static double rounded(double value) {
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
            Interval votedAtClose,

            @Schema(description = "Promises who vote by post, who are counted above too")
            Postal postal,

            boolean priorDriven,
            Latest latest) {}

    /** Those who vote by post say so themselves; nobody tells them at a station. */
    @Schema(name = "DashboardPostal")
    record Postal(
            int promised,

            @Schema(description = "Of whom it is known that they have returned their vote")
            int knownVoted,

            Interval votedNow,
            Interval votedAtClose) {

        static Postal of(Estimate.Figures figures) {
            return new Postal(
                    figures.promises(),
                    figures.known(),
                    Interval.of(figures.votedNow()),
                    Interval.of(figures.votedAtClose()));
        }
    }

    @Schema(name = "DashboardDistrict")
    record District(
            String code,
            String name,
            @Schema(nullable = true) String ward,

            @Schema(description = "Name of the polling station", nullable = true)
            String station,

            @Schema(nullable = true) UUID stationId,
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
            boolean priorDriven,

            @Schema(description = "Promises who vote by post, who are counted above too")
            Postal postal,

            @Schema(description = "Promises who answered at the door in the last 90 minutes")
            int asked,

            @Schema(description = "Promises who asked for a lift to the poll and have not been given one yet")
            int liftsWanted,

            Latest latest) {}

    @Schema(name = "DashboardGroup", description = "A ward or a committee room")
    record Group(
            @Schema(description = "Of a committee room; a ward has none", nullable = true)
            UUID id,

            String name,
            List<String> districts,
            int eligible,
            int contacted,
            int promised,
            int promisedPostal,
            int knownVoted,
            Interval votedNow,
            Interval votedAtClose,
            Telling telling,
            boolean priorDriven,
            Latest latest) {}

    @Schema(name = "TellingCoverage", description = "Of a group, the mean of its districts")
    record Telling(double hoursCovered, double hoursOpen) {

        private static final double SECONDS_PER_HOUR = 3_600;

        static Telling of(double covered, double open) {
            return new Telling(toSeconds(covered), toSeconds(open));
        }

        private static double toSeconds(double hours) {
            return Math.round(hours * SECONDS_PER_HOUR) / SECONDS_PER_HOUR;
        }
    }

    @Schema(name = "Advice")
    record Advice(
            String district,
            Interval votesPerTeamHour,

            @Schema(description = "Chance, from 0 to 1, that an hour is worth more nowhere else: near ties show")
            double best,

            String why,

            @Schema(description = "What the words say, to be drawn or said otherwise")
            List<Reason> reasons) {}

    @Schema(name = "AdviceReason")
    record Reason(
            org.committeeroom.estimate.Advice.Reason.Kind kind,

            @Schema(description = "Shares are from 0 to 1") List<Double> numbers) {

        static Reason of(org.committeeroom.estimate.Advice.Reason reason) {
            return new Reason(
                    reason.kind(),
                    reason.numbers().stream().map(Interval::rounded).toList());
        }
    }

    @Schema(name = "WorkWorth")
    record Work(Choice.Work work, String district, Interval votesPerHour, String why) {}

    @Schema(name = "TeamMove")
    record Move(
            UUID teamId,
            String team,
            String from,
            String to,

            @Schema(description = "Votes to be won there in the next one and a half hours, after the way")
            double votes,

            @Schema(description = "The same where it is") double votesIfItStays,

            String why) {}

    @Schema(name = "DashboardHour")
    record Hour(@Schema(examples = "07:00") String hour, Instant at, int known, Interval votedNow) {}

    @Schema(name = "CurvePoint")
    record CurvePoint(
            Instant at,

            @Schema(
                    description = "Promises known by now to have voted by then; null of what is to come",
                    nullable = true)
            Integer known,

            @Schema(description = "Promises who have voted, or will have voted, by then")
            Interval voted) {}

    @Schema(name = "DashboardChanges")
    record Changes(
            Instant since,

            @Schema(description = "Promises newly known to have voted")
            int knownVoted,

            @Schema(description = "Numbers that tellers took, whosever they were")
            int told,

            @Schema(description = "Calls on promises") int calls,

            int answered,
            int stationCounts,

            @Schema(
                    description = "By how much more promises are estimated to have voted than half an hour ago",
                    nullable = true)
            Double votedNow,

            @Schema(description = "By how much the expectation for the close has moved", nullable = true)
            Double votedAtClose,

            @Schema(description = "Where anything came, the most new votes first")
            List<DistrictChanges> districts) {}

    @Schema(name = "DistrictChanges")
    record DistrictChanges(String district, int knownVoted, int told, int calls, int answered) {}
}
