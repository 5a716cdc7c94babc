package org.committeeroom.canvass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Walks as they are asked for. */
@Schema(name = "NewWalks")
record NewWalks(
        @NotNull WalkKind kind,

        @NotBlank @Size(max = 200) String name,

        @Schema(required = true, description = "Codes; may be empty where streets or an area are given")
        @NotNull
        @Size(max = 1000)
        List<@NotNull String> districts,

        @Schema(description = "At most so many doors a walk; 50 if left out", minimum = "10", maximum = "500")
        @Min(10)
        @Max(500)
        Integer doorsPerWalk,

        @Schema(nullable = true) @Valid Include include,

        @Schema(nullable = true, description = "From these streets alone") @Size(max = 1000)
        List<@NotNull @Valid Street> streets,

        @Schema(
                nullable = true,
                description = "From the doors in this area alone: its corners, each of longitude and latitude")
        List<List<Double>> area,

        @Schema(
                nullable = true,
                description = "Leaves out doors that stand on a walk of the same kind which is not closed")
        Boolean freeOnly) {

    private static final int USUAL_DOORS = 50;
    private static final int USUAL_AGE = 28;

    @Schema(name = "StreetOfDistrict")
    record Street(
            @NotNull String district,
            @NotBlank @Size(max = 200) String street) {}

    @Schema(name = "WalkInclude", description = "Doors with somebody there of whom all of this holds")
    record Include(
            @Schema(
                    nullable = true,
                    description = "Leaves out doors where somebody has spoken with everybody on or after this day")
            LocalDate notContactedSince,

            @Schema(nullable = true, description = "Only people of one of these groups") @Size(max = 6)
            Set<@NotNull WalkTarget> groups,

            @Schema(nullable = true, description = "How old an `old_promise` is, in days; 28 if left out")
            @Min(1)
            @Max(1000)
            Integer promiseAgeDays,

            @Schema(
                    nullable = true,
                    description = "`new_on_register`: came with a file of this day or later; if left out, with any file"
                            + " after the first")
            LocalDate newSince,

            @Schema(nullable = true, description = "Only people for whom this language was noted (BCP 47)")
            @Pattern(regexp = "[A-Za-z]{2,8}")
            String language,

            @Schema(nullable = true, description = "Only these, also if they were met so lately that they rest") @Valid
            OfCanvasser sample) {}

    @Schema(
            name = "CanvasserSample",
            description = "Some of the definite promises that one canvasser noted, for somebody else to hear again")
    record OfCanvasser(
            @Schema(description = "`id` of the canvasser in the quality view") @NotNull
            UUID notedBy,

            @Schema(description = "How many of a hundred; 10 if left out") @Min(1) @Max(100)
            Integer percent) {

        private static final int USUAL = 10;

        Sample sample() {
            return new Sample(notedBy, percent == null ? USUAL : percent);
        }
    }

    NewWalks {
        doorsPerWalk = doorsPerWalk == null ? USUAL_DOORS : doorsPerWalk;
        streets = streets == null ? List.of() : streets;
    }

    /** @param zone the campaign's, in which days begin */
    Wanted wanted(ZoneId zone, Instant now) {
        if (districts.isEmpty() && streets.isEmpty() && area == null) {
            throw Problems.invalid("districts", "must not be empty");
        }
        Set<Wanted.InDistrict> chosen = streets.stream()
                .map(s -> new Wanted.InDistrict(s.district(), StreetSide.key(s.street())))
                .collect(Collectors.toSet());
        Set<String> codes = new LinkedHashSet<>(districts);
        if (codes.isEmpty()) {
            streets.forEach(s -> codes.add(s.district()));
        }
        return new Wanted(
                kind,
                name.strip(),
                List.copyOf(codes),
                doorsPerWalk,
                targets(zone, now),
                chosen,
                area == null ? null : DrawnArea.of(area),
                Boolean.TRUE.equals(freeOnly));
    }

    private Targets targets(ZoneId zone, Instant now) {
        if (include == null) {
            return Targets.EVERYBODY;
        }
        int age = include.promiseAgeDays() == null ? USUAL_AGE : include.promiseAgeDays();
        Instant since = start(include.newSince(), zone);
        return new Targets(
                start(include.notContactedSince(), zone),
                include.groups() == null ? Set.of() : include.groups(),
                now.minus(Duration.ofDays(age)),
                since == null ? Instant.EPOCH : since,
                include.language() == null ? null : include.language().toLowerCase(Locale.ROOT),
                include.sample() == null ? null : include.sample().sample());
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
