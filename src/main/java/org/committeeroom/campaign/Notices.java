package org.committeeroom.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** The notices of campaigns: whoever prints or sends something to the public asks here for the imprint. */
@ApplicationScoped
public class Notices {

    private static final String COLUMNS =
            "controller_name, contact_address, contact_email, contact_phone, promoter_name,"
                    + " promoter_address, printer_name, printer_address";

    private final Jdbi jdbi;

    Notices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    public Notice of(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select " + COLUMNS + " from campaign_notice where campaign_id = :campaign"))
                .map((r, c) -> new Notice(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        r.getString(5),
                        r.getString(6),
                        r.getString(7),
                        r.getString(8)))
                .findOne()
                .orElse(Notice.EMPTY));
    }

    @Transactional
    void keep(Scope scope, Notice notice) {
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("delete from campaign_notice where campaign_id = :campaign"))
                    .execute();
            insert(h, scope, notice);
        });
    }

    private static void insert(Handle h, Scope scope, Notice notice) {
        Update insert = scope.bind(h.createUpdate("insert into campaign_notice (campaign_id, " + COLUMNS
                + ") values (:campaign, :controller, :address, :email, :phone, :promoter, :promoterAddress, :printer,"
                + " :printerAddress)"));
        bind(insert, "controller", notice.controllerName());
        bind(insert, "address", notice.contactAddress());
        bind(insert, "email", notice.contactEmail());
        bind(insert, "phone", notice.contactPhone());
        bind(insert, "promoter", notice.promoterName());
        bind(insert, "promoterAddress", notice.promoterAddress());
        bind(insert, "printer", notice.printerName());
        bind(insert, "printerAddress", notice.printerAddress());
        insert.execute();
    }

    private static void bind(Update insert, String name, String text) {
        String kept = Notice.given(text) ? text.strip().replace("\0", "") : null;
        insert.bindByType(name, kept, String.class);
    }
}
