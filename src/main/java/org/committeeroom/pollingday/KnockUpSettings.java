package org.committeeroom.pollingday;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.committeeroom.campaign.Election;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a campaign knocks up, how often it asks one person, and when it stops. */
@Schema(name = "KnockUpSettings")
record KnockUpSettings(
        @Schema(description = "In the order of their times, which do not overlap") @NotEmpty @Size(max = 12)
        List<@NotNull @Valid Round> rounds,

        @Schema(description = "Minutes before the same person is called on again", defaultValue = "60")
        @NotNull
        @Min(0)
        @Max(600)
        Integer restMinutes,

        @Schema(description = "After so many calls in a row at which nobody was in, no more", defaultValue = "3")
        @NotNull
        @Min(1)
        @Max(20)
        Integer mostOut,

        @Schema(description = "After so many calls in all, no more", defaultValue = "4") @NotNull @Min(1) @Max(20)
        Integer mostCalls,

        @Schema(description = "Also those who said that they would not vote", defaultValue = "false") @NotNull
        Boolean askWontVote) {

    /** Local times of polling day, {@code 10:00}. */
    @Schema(name = "KnockUpRound")
    record Round(
            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "10:00")
            @JsonFormat(pattern = "HH:mm")
            @NotNull
            LocalTime from,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "13:00")
            @JsonFormat(pattern = "HH:mm")
            @NotNull
            LocalTime to) {

        Round(int fromHour, int fromMinute, int toHour, int toMinute) {
            this(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
        }
    }

    /** As Labour's organisers advise: people at home by day, everybody once they are home from work. */
    static final KnockUpSettings USUAL = new KnockUpSettings(
            List.of(
                    new Round(10, 0, 13, 0),
                    new Round(14, 0, 16, 30),
                    new Round(16, 30, 19, 0),
                    new Round(19, 0, 21, 30)),
            60,
            3,
            4,
            false);

    /** Refuses rounds that are no rounds: backwards, overlapping, or while the stations are closed. */
    void check() {
        LocalTime before = Election.OPENS;
        for (Round round : rounds) {
            if (!round.from().isBefore(round.to())) {
                throw Problems.invalid("rounds", "one ends before it begins");
            }
            if (round.from().isBefore(before)) {
                throw Problems.invalid(
                        "rounds", "one begins before the poll opens, or before the one ahead of it ends");
            }
            before = round.to();
        }
        if (before.isAfter(Election.CLOSES)) {
            throw Problems.invalid("rounds", "one ends after the poll closes");
        }
    }
}
