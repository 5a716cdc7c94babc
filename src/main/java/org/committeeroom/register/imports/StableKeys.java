package org.committeeroom.register.imports;

/**
 * What newer files have and renumbering does not touch.
 *
 * @param electorId the officer's own number of the person, or empty
 * @param uprn unique property reference number, digits without leading zeros, or empty
 */
record StableKeys(String electorId, String uprn) {

    static final StableKeys NONE = new StableKeys("", "");

    private static final int LONGEST_ID = 40;
    private static final int LONGEST_UPRN = 12;

    static StableKeys of(Cells row) {
        String id = row.get(Column.ELECTOR_ID);
        String uprn = uprn(row.get(row.has(Column.UPRN) ? Column.UPRN : Column.OPT_OUT));
        return id.isEmpty() && uprn.isEmpty() ? NONE : new StableKeys(id.length() > LONGEST_ID ? "" : id, uprn);
    }

    /** Empty unless it is one: the column holds a Y or N for the open register in some files. */
    static String uprn(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '0') {
            start++;
        }
        int digits = text.length() - start;
        if (digits < 2 || digits > LONGEST_UPRN) {
            return "";
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return "";
            }
        }
        return text.substring(start);
    }
}
