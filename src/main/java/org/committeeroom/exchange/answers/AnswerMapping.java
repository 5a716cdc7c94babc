package org.committeeroom.exchange.answers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the columns of a file of answers hold.
 *
 * @param columns one for each column, null for one that is of no use
 * @param monthFirst whether 06/07/2024 is the 7th of June
 * @param day for rows that have no date
 * @param channel how people were spoken to; at their doors if left out
 */
@Schema(name = "AnswerImportMapping")
record AnswerMapping(
        boolean header,
        @NotNull @Size(min = 1, max = 100) List<AnswerColumn> columns,
        Boolean monthFirst,
        @Schema(nullable = true) LocalDate day,
        @Schema(nullable = true) Channel channel) {

    private static final String NOTHING = "-";

    @Schema(name = "AnswerChannel")
    enum Channel {
        DOORSTEP,
        PHONE,
        STREET,
        EVENT
    }

    AnswerMapping {
        columns = columns == null ? null : new ArrayList<>(columns);
        monthFirst = Boolean.TRUE.equals(monthFirst);
        channel = channel == null ? Channel.DOORSTEP : channel;
    }

    /** Where the column is, or -1. */
    int index(AnswerColumn column) {
        return columns.indexOf(column);
    }

    boolean has(AnswerColumn column) {
        return columns.contains(column);
    }

    /** Whether a row can lead to somebody. */
    boolean findsPeople() {
        boolean named = has(AnswerColumn.NAME) || has(AnswerColumn.SURNAME);
        return has(AnswerColumn.NUMBER) || (named && has(AnswerColumn.POSTCODE));
    }

    String storedColumns() {
        return columns.stream().map(c -> c == null ? NOTHING : c.name()).collect(Collectors.joining(","));
    }

    String storedSettings() {
        return monthFirst + "," + channel + ',' + (day == null ? NOTHING : day);
    }

    static AnswerMapping of(boolean header, String columns, String settings) {
        String[] parts = settings.split(",");
        return new AnswerMapping(
                header,
                columnsOf(columns),
                Boolean.parseBoolean(parts[0]),
                parts[2].equals(NOTHING) ? null : LocalDate.parse(parts[2]),
                Channel.valueOf(parts[1]));
    }

    static List<AnswerColumn> columnsOf(String stored) {
        return Arrays.stream(stored.split(","))
                .map(name -> name.equals(NOTHING) ? null : AnswerColumn.valueOf(name))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
