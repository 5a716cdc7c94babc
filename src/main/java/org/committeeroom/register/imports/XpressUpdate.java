package org.committeeroom.register.imports;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Xpress, the monthly update of 23 columns: what a row does is told by the month that is not zero. */
final class XpressUpdate implements Layout {

    @Override
    public String name() {
        return "xpress_update";
    }

    @Override
    public Set<String> signature() {
        return Set.of(
                "districtref", "electornumber", "electorcreatedmonth", "electorchangedmonth", "electordeletedmonth");
    }

    @Override
    public boolean serves(ImportKind kind, Header header) {
        return kind == ImportKind.UPDATE;
    }

    @Override
    public Reader reader() {
        return row -> RegisterRow.of(
                        row, Numbers.read(row, null), row.get(Column.SURNAME), row.get(Column.FORENAME), change(row))
                .at(address(row));
    }

    /** Where all three are zero it is taken as a change, which does no harm if there is none. */
    private static RowChange change(Cells row) {
        int deleted = month(row, Column.DELETED_MONTH);
        int created = month(row, Column.CREATED_MONTH);
        if (deleted > 0 && created > 0) {
            throw new RejectedRow(RejectedRow.Reason.ADDED_AND_DELETED);
        }
        RowChange.Action action =
                deleted > 0 ? RowChange.Action.DELETE : created > 0 ? RowChange.Action.ADD : RowChange.Action.MODIFY;
        RowChange named = Months.find(row.get(Column.REGISTER_MONTH), action);
        int own = Math.max(deleted, Math.max(created, month(row, Column.CHANGED_MONTH)));
        return named.month() == null && own >= 1 && own <= 12 ? new RowChange(action, Month.of(own), 0) : named;
    }

    private static int month(Cells row, Column column) {
        String text = row.get(column);
        try {
            return text.isEmpty() ? 0 : (int) Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new RejectedRow(RejectedRow.Reason.BAD_CHANGE);
        }
    }

    /** The lines as they are; the street from its own column where they leave it out. */
    private static List<String> address(Cells row) {
        List<String> lines = row.lines(Column.ADDRESS);
        String street = row.get(Column.STREET);
        String wanted = street.toUpperCase(Locale.ROOT);
        if (street.isEmpty()
                || lines.stream().anyMatch(l -> l.toUpperCase(Locale.ROOT).contains(wanted))) {
            return lines;
        }
        List<String> whole = new ArrayList<>(lines);
        String number = row.get(Column.HOUSE_NUMBER);
        int at = number.isEmpty() ? -1 : whole.indexOf(number);
        if (at >= 0) {
            whole.set(at, number + ' ' + street);
        } else {
            whole.add(Math.min(1, whole.size()), (number + ' ' + street).strip());
        }
        return whole;
    }
}
