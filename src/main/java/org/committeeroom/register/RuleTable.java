package org.committeeroom.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.committeeroom.campaign.Election;

/** Rules that are data: a file of rows of which the first that fits holds. {@code *} stands for anything. */
record RuleTable(List<NamedCsvRecord> rows) {

    static RuleTable read(String file) {
        try (InputStream in = RuleTable.class.getResourceAsStream("/register/" + file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return new RuleTable(csv.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a column in the first row for this election. */
    String first(List<NamedCsvRecord> among, Election election, String column) {
        return among.stream()
                .filter(r -> fits(r.getField("poll"), poll(election)) && fits(r.getField("nation"), election.nation()))
                .findFirst()
                .orElseThrow()
                .getField(column);
    }

    private static String poll(Election election) {
        return election.type().name().toLowerCase(Locale.ROOT);
    }

    private static boolean fits(String rule, Object value) {
        return rule.equals("*") || rule.equalsIgnoreCase(value.toString());
    }
}
