package org.committeeroom.register.imports;

import java.util.regex.Pattern;

/** The lines in Halarose's updates that are no electors', and the month that they give to the rows below them. */
final class Remarks {

    private static final Pattern REMARK = Pattern.compile(
            "(?i)\\W*(ref|accession|monthly|additions?|deletions?|amendments?|changes?|register of electors)\\b.*");

    private static final int MOST_CELLS = 3;

    private RowChange month = RowChange.NONE;

    /** Also takes note of the month, if it names one. */
    boolean isRemark(TableRow row) {
        String text = null;
        int filled = 0;
        for (String cell : row.cells()) {
            if (!cell.isBlank() && ++filled > MOST_CELLS) {
                return false;
            }
            text = text == null && !cell.isBlank() ? cell.strip() : text;
        }
        if (text == null || !REMARK.matcher(text).matches()) {
            return false;
        }
        RowChange named = Months.find(String.join(" ", row.cells()), RowChange.Action.NONE);
        month = named.month() == null ? month : named;
        return true;
    }

    RowChange change(RowChange.Action action) {
        return action == RowChange.Action.NONE ? RowChange.NONE : new RowChange(action, month.month(), month.year());
    }
}
