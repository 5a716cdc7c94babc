package org.committeeroom.bench;

import org.committeeroom.sheets.SheetsStudy;

/** Knock-up sheets of a whole seat beside an HTML-to-PDF engine. */
public final class SheetsBench {

    private SheetsBench() {}

    public static void main(String... arguments) throws Exception {
        SheetsStudy.Outcome outcome = SheetsStudy.run();
        Report.write("Sheets of a whole seat", outcome.text(Report.machine()));
    }
}
