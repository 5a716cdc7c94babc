package org.committeeroom.pollingday.drill;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a drill has shown.
 *
 * @param recorded returns on all phones
 * @param acknowledged of these, those with a receipt
 * @param lost with a receipt, and not in the log: must be none
 * @param doubled more than once in the log: must be none
 * @param told electors who stand as told, and how many should
 * @param unanswered sendings to which no answer came: all of them were sent again
 * @param medianReceiptMillis from sending to receipt; the 99th of a hundred; the slowest
 */
@Schema(name = "DrillReport")
record DrillReport(
        int recorded,
        int acknowledged,
        int duplicates,
        int held,
        int lost,
        int doubled,
        int told,
        int toldExpected,
        int unanswered,
        long medianReceiptMillis,
        long slowReceiptMillis,
        long slowestReceiptMillis,
        List<DrillPhone.Did> phones) {

    boolean nothingLost() {
        return lost == 0 && doubled == 0 && acknowledged == recorded && told == toldExpected;
    }
}
