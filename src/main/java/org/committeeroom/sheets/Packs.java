package org.committeeroom.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The knock-up packs that are ready to be printed. The last few are kept: a newer one may be unfinished. */
@ApplicationScoped
class Packs {

    private static final int KEPT = 3;
    /** A node that claimed a pack and has not made it by now has died over it. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(5);

    private final Jdbi jdbi;

    Packs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The sheet of one district.
     *
     * @param electors who is on it
     * @param returnsUpTo when the newest return came in that it knows of
     */
    @Schema(name = "KnockUpPackSheet")
    record Ready(
            String district,
            String code,
            int electors,
            int pages,
            Instant printedAt,
            @Schema(nullable = true) Instant returnsUpTo) {}

    /** Whether the caller is to make the pack of this half hour; nobody else is told so. */
    @Transactional
    boolean claim(Scope scope, Instant slot, Instant now) {
        return jdbi.withHandle(h -> {
            int first = bound(
                            h.createUpdate("insert into knock_up_pack (campaign_id, slot, begun_at) values (:campaign,"
                                    + " :slot, :now) on conflict do nothing"),
                            scope,
                            slot)
                    .bind("now", now)
                    .execute();
            return first > 0
                    || bound(
                                            h.createUpdate(
                                                    "update knock_up_pack set begun_at = :now where campaign_id"
                                                            + " = :campaign and slot = :slot and made_at is null and begun_at < :dead"),
                                            scope,
                                            slot)
                                    .bind("now", now)
                                    .bind("dead", now.minus(GIVEN_UP))
                                    .execute()
                            > 0;
        });
    }

    @Transactional
    void keep(Scope scope, Instant slot, Ready sheet, byte[] pdf) {
        jdbi.useHandle(h -> {
            bound(
                            h.createUpdate("delete from knock_up_pack_sheet where campaign_id = :campaign and slot ="
                                    + " :slot and district = :district"),
                            scope,
                            slot)
                    .bind("district", sheet.district())
                    .execute();
            bound(
                            h.createUpdate("insert into knock_up_pack_sheet (campaign_id, slot, district, code,"
                                    + " electors, pages, printed_at, returns_up_to, pdf) values (:campaign, :slot, :district,"
                                    + " :code, :electors, :pages, :printed, :upTo, :pdf)"),
                            scope,
                            slot)
                    .bind("district", sheet.district())
                    .bind("code", sheet.code())
                    .bind("electors", sheet.electors())
                    .bind("pages", sheet.pages())
                    .bind("printed", sheet.printedAt())
                    .bindByType("upTo", sheet.returnsUpTo(), Instant.class)
                    .bind("pdf", pdf)
                    .execute();
        });
    }

    /** The pack is whole; older ones go, but for the last few. */
    @Transactional
    void made(Scope scope, Instant slot, Instant now) {
        jdbi.useHandle(h -> {
            bound(
                            h.createUpdate(
                                    "update knock_up_pack set made_at = :now where campaign_id = :campaign and slot = :slot"),
                            scope,
                            slot)
                    .bind("now", now)
                    .execute();
            List<Instant> slots = slots(h, scope);
            if (slots.size() > KEPT) {
                forget(h, scope, slots.get(KEPT - 1));
            }
        });
    }

    private static List<Instant> slots(Handle h, Scope scope) {
        return scope.bind(h.createQuery("select slot from knock_up_pack where campaign_id = :campaign and made_at is"
                        + " not null order by slot desc"))
                .map((r, c) -> r.getObject("slot", OffsetDateTime.class).toInstant())
                .list();
    }

    private static int forget(Handle h, Scope scope, Instant before) {
        return bound(
                        h.createUpdate("delete from knock_up_pack where campaign_id = :campaign and slot < :slot"),
                        scope,
                        before)
                .execute();
    }

    /** Those begun before then; none that is still being made. Whether it was the last. */
    @Transactional
    boolean forget(Scope scope, Instant before) {
        return jdbi.withHandle(h -> {
            int gone = scope.bind(h.createUpdate(
                            "delete from knock_up_pack where campaign_id = :campaign and begun_at < :before"))
                    .bind("before", before)
                    .execute();
            return gone > 0
                    && scope.bind(h.createQuery("select count(*) from knock_up_pack where campaign_id = :campaign"))
                                    .mapTo(Long.class)
                                    .one()
                            == 0;
        });
    }

    /** The newest sheet of each district of the newest whole pack. */
    @Transactional
    List<Ready> newest(Scope scope) {
        return jdbi.withHandle(h -> newestSlot(h, scope)
                .map(slot -> bound(
                                h.createQuery(
                                        "select district, code, electors, pages, printed_at, returns_up_to from"
                                                + " knock_up_pack_sheet where campaign_id = :campaign and slot = :slot order by district"),
                                scope,
                                slot)
                        .map((r, c) -> new Ready(
                                r.getString("district"),
                                r.getString("code"),
                                r.getInt("electors"),
                                r.getInt("pages"),
                                time(r.getObject("printed_at", OffsetDateTime.class)),
                                time(r.getObject("returns_up_to", OffsetDateTime.class))))
                        .list())
                .orElse(List.of()));
    }

    /** The file of a district in the newest whole pack. */
    @Transactional
    Optional<byte[]> pdf(Scope scope, String district) {
        return jdbi.withHandle(h -> newestSlot(h, scope).flatMap(slot -> bound(
                        h.createQuery("select pdf from knock_up_pack_sheet where campaign_id = :campaign and slot ="
                                + " :slot and district = :district"),
                        scope,
                        slot)
                .bind("district", district)
                .mapTo(byte[].class)
                .findOne()));
    }

    private static Optional<Instant> newestSlot(Handle h, Scope scope) {
        return slots(h, scope).stream().findFirst();
    }

    private static Instant time(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static <S extends org.jdbi.v3.core.statement.SqlStatement<S>> S bound(
            S statement, Scope scope, Instant slot) {
        return scope.bind(statement).bind("slot", slot);
    }
}
