package org.committeeroom.campaign;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Rules that are data: a file of rows of which the first that fits an election holds, by its columns {@code poll} and
 * {@code nation}. {@code *} stands for anything.
 */
public record RuleTable(List<NamedCsvRecord> rows) {

    /** @param file among the resources, as "/register/franchise.csv" */
    public static RuleTable read(String file) {
        try (InputStream in = RuleTable.class.getResourceAsStream(file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return new RuleTable(csv.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first row for this election. */
    public static Optional<NamedCsvRecord> first(List<NamedCsvRecord> among, Election election) {
        return among.stream()
                .filter(r -> fits(r.getField("poll"), election.type())
                        || fits(r.getField("poll"), election.type().like()))
                .filter(r -> fits(r.getField("nation"), election.nation()))
                .findFirst();
    }

    private static boolean fits(String rule, Object value) {
        return rule.equals("*") || rule.equalsIgnoreCase(value.toString());
    }
}
