package org.committeeroom.canvass.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Controller;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.canvass.codes.CodeBooks;
import org.committeeroom.returns.CanvassResult;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads sheets with their rows. */
@ApplicationScoped
class SheetPages {

    private static final String ROWS = "select x.position, x.elector_id, e.number, e.suffix, e.surname, e.forename,"
            + " e.marker, p.building, p.flat, p.street, s.voted, s.intention, s.last_result, s.last_knock, exists"
            + " (select 1 from return_log r where r.campaign_id = x.campaign_id and r.elector_id = x.elector_id"
            + " and r.problem is null and r.type <> 'UNDO' and r.received_at >= h.printed_at and not exists (select 1"
            + " from return_log u where u.campaign_id = r.campaign_id and u.target_id = r.id and u.problem is null))"
            + " as keyed from sheet h join sheet_elector x on x.campaign_id = h.campaign_id and x.code = h.code"
            + " join elector e on e.campaign_id = x.campaign_id and e.id = x.elector_id"
            + " left join property p on p.campaign_id = e.campaign_id and p.id = e.property_id"
            + " left join elector_state s on s.campaign_id = e.campaign_id and s.elector_id = e.id"
            + " where h.campaign_id = :campaign and h.code = :code order by x.position";

    private final Jdbi jdbi;
    private final PrintedSheets sheets;
    private final Ledger ledger;
    private final Campaigns campaigns;
    private final CodeBooks books;

    SheetPages(Jdbi jdbi, PrintedSheets sheets, Ledger ledger, Campaigns campaigns, CodeBooks books) {
        this.jdbi = jdbi;
        this.sheets = sheets;
        this.ledger = ledger;
        this.campaigns = campaigns;
        this.books = books;
    }

    @Transactional
    SheetPage of(Scope scope, String typed) {
        String code = sheets.find(scope, typed);
        List<LedgerEntry> history = ledger.of(scope, code);
        LedgerEntry out =
                history.stream().filter(e -> e.endedAt() == null).findFirst().orElse(null);
        boolean askConsent = campaigns.facts(scope).controller() == Controller.INDEPENDENT;
        CodeBook codes = books.at(scope, sheets.printedAt(scope, code));
        return jdbi.withHandle(h -> {
            List<SheetPage.Row> rows = rows(h, scope, code);
            return scope.bind(h.createQuery("select code, kind, district, walk_id, name, printed_at from sheet"
                            + " where campaign_id = :campaign and code = :code"))
                    .bind("code", code)
                    .map((r, c) -> new SheetPage(
                            r.getString("code"),
                            SheetKind.valueOf(r.getString("kind")),
                            r.getString("district"),
                            r.getObject("walk_id", UUID.class),
                            r.getString("name"),
                            r.getObject("printed_at", OffsetDateTime.class).toInstant(),
                            askConsent,
                            codes,
                            out,
                            history,
                            rows))
                    .one();
        });
    }

    private static List<SheetPage.Row> rows(Handle h, Scope scope, String code) {
        return scope.bind(h.createQuery(ROWS))
                .bind("code", code)
                .map((r, c) -> row(r))
                .list();
    }

    private static SheetPage.Row row(ResultSet r) throws SQLException {
        boolean anonymous = r.getString("marker").toUpperCase(Locale.ROOT).contains("N");
        String name = anonymous ? "" : (r.getString("forename") + " " + r.getString("surname")).strip();
        String result = r.getString("last_result");
        String knock = r.getString("last_knock");
        return new SheetPage.Row(
                r.getInt("position"),
                r.getObject("elector_id", UUID.class),
                r.getInt("number"),
                r.getInt("suffix"),
                name,
                anonymous ? "" : address(r.getString("flat"), r.getString("building"), r.getString("street")),
                r.getString("voted") != null,
                r.getBoolean("keyed"),
                r.getObject("intention", Integer.class),
                result == null ? null : CanvassResult.valueOf(result),
                knock == null ? null : knock.toLowerCase(Locale.ROOT));
    }

    private static String address(String flat, String building, String street) {
        StringBuilder address = new StringBuilder();
        for (String part : new String[] {flat, building}) {
            if (part != null && !part.isBlank()) {
                address.append(part).append(", ");
            }
        }
        if (street != null && !street.isBlank()) {
            if (building != null && !building.isBlank()) {
                address.setLength(address.length() - 2);
                address.append(' ');
            }
            address.append(street);
        } else if (address.length() > 0) {
            address.setLength(address.length() - 2);
        }
        return address.toString();
    }
}
