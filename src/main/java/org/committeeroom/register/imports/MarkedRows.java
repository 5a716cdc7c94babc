package org.committeeroom.register.imports;

import java.util.Locale;
import java.util.Set;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.NameKey;
import org.committeeroom.register.PastVote;

/** Reads a marked register: who voted at a past poll, by number and, where the file has them, by name and postcode. */
final class MarkedRows {

    private static final Set<String> IN_PERSON = Set.of("v", "inperson", "station");
    private static final Set<String> POSTAL = Set.of("x", "p", "pv", "a", "post", "postal", "postalvote", "bypost");
    private static final Set<String> PROXY = Set.of("proxy", "px", "byproxy");
    private static final Set<String> VOTED = Set.of("1", "y", "yes", "voted", "true", "✓", "✔");
    private static final Set<String> NOT = Set.of("0", "n", "no", "notvoted", "didnotvote", "false", "-");

    private final RegisterFile file;

    MarkedRows(RegisterFile file) {
        this.file = file;
    }

    /** @param surname as {@link NameKey} makes it; null where the file has no names, like forename and postcode */
    record MarkedRow(ElectorNumber number, String surname, String forename, String postcode, PastVote.How vote) {}

    /**
     * @return null where the cell for the vote is empty: not on the register at that poll
     * @throws RejectedRow if the row cannot be taken
     */
    MarkedRow read(TableRow record) {
        file.checkColumns(record);
        Cells row = new Cells(file.header(), record);
        ElectorNumber number = Numbers.readJoined(row, Column.NUMBER_SUFFIX);
        PastVote.How vote = row.has(Column.VOTED) ? vote(row.get(Column.VOTED)) : PastVote.How.VOTED;
        WholeName name = name(row);
        String postcode = Postcode.read(row.get(Column.POSTCODE));
        return vote == null ? null : new MarkedRow(number, key(name.surname()), key(name.forename()), postcode, vote);
    }

    private static WholeName name(Cells row) {
        if (row.has(Column.SURNAME)) {
            return new WholeName(row.get(Column.SURNAME), row.get(Column.FORENAME));
        }
        return row.has(Column.FULL_NAME)
                ? WholeName.surnameLast(row.get(Column.FULL_NAME))
                : WholeName.surnameFirst(row.get(Column.NAME));
    }

    private static String key(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? null : key.substring(0, Math.min(key.length(), 150));
    }

    private static PastVote.How vote(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String mark = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_/]", "");
        if (IN_PERSON.contains(mark)) {
            return PastVote.How.IN_PERSON;
        }
        if (POSTAL.contains(mark)) {
            return PastVote.How.POSTAL;
        }
        if (PROXY.contains(mark)) {
            return PastVote.How.PROXY;
        }
        if (VOTED.contains(mark)) {
            return PastVote.How.VOTED;
        }
        if (NOT.contains(mark)) {
            return PastVote.How.NOT;
        }
        throw new RejectedRow(RejectedRow.Reason.BAD_MARK);
    }
}
