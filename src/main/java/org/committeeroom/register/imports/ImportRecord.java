package org.committeeroom.register.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.committeeroom.campaign.ElectionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One file and what became of it. */
@Schema(name = "RegisterImport")
record ImportRecord(
        UUID id,
        ImportKind kind,

        @Schema(description = "The file is one of several: electors of districts that it does not have stay")
        boolean part,

        String filename,

        @Schema(description = "When the officer published it, as given with the file")
        LocalDate published,

        @Schema(
                description =
                        "xpress_13, xpress_14, xpress_update, halarose_old, halarose_new, idox, mapped, absent_voters or"
                                + " marked_register")
        String layout,

        String encoding,

        @Schema(description = "comma, tab, semicolon or pipe")
        String delimiter,

        ImportStatus status,
        Failure problem,

        @Schema(description = "The titles of the columns, where they have to be mapped")
        List<String> header,

        int rowsRead,
        int created,
        int updated,
        int unchanged,
        int removed,
        int rejected,

        @Schema(description = "What is odd about rows that were taken all the same")
        List<Tally.Warning> warnings,

        List<RejectReason> rejectReasons,
        @Schema(description = "0 to 1") double progress,

        @Schema(description = "Rows a second, while it runs")
        Double rate,

        @Schema(description = "While it runs, an estimate") Long secondsLeft,
        Poll poll,

        @Schema(
                description = "Counts the imports that stand in the register, in the order in which they took effect",
                nullable = true)
        Integer edition,

        @Schema(
                description = "The first day of the month whose changes the register holds with this import, if known",
                nullable = true)
        LocalDate registerMonth,

        @Schema(description = "Pairs that wait for a person to say whether they are the same")
        int doubts,

        @Schema(nullable = true) Instant undoneAt,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    @Schema(name = "RegisterImportFailure")
    record Failure(String code, String title, String detail) {

        static Failure of(String stored) {
            if (stored == null) {
                return null;
            }
            int end = stored.indexOf('\n');
            Refused reason = Refused.valueOf(stored.substring(0, end));
            return new Failure(reason.name().toLowerCase(Locale.ROOT), reason.title(), stored.substring(end + 1));
        }
    }

    @Schema(name = "RegisterRejectReason")
    record RejectReason(String reason, int count) {}

    static ImportRecord read(ResultSet r, List<RejectReason> reasons, int doubts, Instant now) throws SQLException {
        ImportStatus status = ImportStatus.valueOf(r.getString("status"));
        Instant started = instant(r, "started_at");
        Pace pace = status == ImportStatus.RUNNING && started != null
                ? Pace.of(Duration.between(started, now), r.getInt("rows_read"), r.getDouble("progress"))
                : Pace.NONE;
        return new ImportRecord(
                r.getObject("id", UUID.class),
                ImportKind.valueOf(r.getString("kind")),
                r.getBoolean("part"),
                r.getString("filename"),
                r.getObject("published", LocalDate.class),
                r.getString("layout"),
                r.getString("encoding"),
                r.getString("delimiter"),
                status,
                Failure.of(r.getString("problem")),
                status == ImportStatus.NEEDS_MAPPING ? lines(r.getString("header")) : null,
                r.getInt("rows_read"),
                r.getInt("created"),
                r.getInt("updated"),
                r.getInt("unchanged"),
                r.getInt("removed"),
                r.getInt("rejected"),
                lines(r.getString("warnings")).stream().map(Tally.Warning::of).toList(),
                reasons,
                r.getDouble("progress"),
                pace.rate(),
                pace.secondsLeft(),
                poll(r),
                r.getObject("edition", Integer.class),
                r.getObject("register_month", LocalDate.class),
                doubts,
                instant(r, "undone_at"),
                instant(r, "created_at"),
                started,
                instant(r, "finished_at"));
    }

    /** How fast it goes and how long it takes; null while that cannot be told. */
    record Pace(Double rate, Long secondsLeft) {

        static final Pace NONE = new Pace(null, null);
        private static final double FIRST_PART = 0.02;

        static Pace of(Duration elapsed, int rows, double progress) {
            double seconds = elapsed.toMillis() / 1000.0;
            if (seconds <= 0 || progress < FIRST_PART) {
                return NONE;
            }
            double rate = Math.round(10 * rows / seconds) / 10.0;
            return new Pace(rate, Math.round(seconds * (1 - progress) / progress));
        }
    }

    private static Poll poll(ResultSet r) throws SQLException {
        LocalDate date = r.getObject("poll_date", LocalDate.class);
        String type = r.getString("poll_type");
        return date == null || type == null ? null : new Poll(date, ElectionType.valueOf(type));
    }

    private static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
