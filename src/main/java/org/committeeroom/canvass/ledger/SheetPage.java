package org.committeeroom.canvass.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.returns.CanvassResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sheet with its rows, to key in what is written on it.
 *
 * @param codes the letters that it was printed with
 * @param out who has it; null if nobody
 * @param rows empty on a sheet without names
 * @param history who has had it before, the last one first
 */
@Schema(name = "Sheet")
record SheetPage(
        String code,
        SheetKind kind,
        String district,
        @Schema(nullable = true) UUID walk,
        String name,
        Instant printedAt,
        boolean askConsent,
        CodeBook codes,
        @Schema(nullable = true) LedgerEntry out,
        List<LedgerEntry> history,
        List<Row> rows) {

    /**
     * @param keyed something has come in since the sheet was printed
     * @param lastResult of canvassing, and {@code lastKnock} of polling day; null if there is none
     */
    @Schema(name = "SheetRow")
    record Row(
            int position,
            UUID elector,
            int number,
            int suffix,
            String name,
            String address,
            boolean voted,
            boolean keyed,
            @Schema(nullable = true) Integer intention,
            @Schema(nullable = true) CanvassResult lastResult,
            @Schema(nullable = true) String lastKnock) {}
}
