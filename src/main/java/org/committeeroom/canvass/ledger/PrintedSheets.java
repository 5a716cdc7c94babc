package org.committeeroom.canvass.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.Packets;
import org.committeeroom.canvass.WalkKind;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The sheets that were printed, with who is on each. */
@ApplicationScoped
public class PrintedSheets {

    private final Jdbi jdbi;
    private final Packets packets;
    private final Clock clock;

    PrintedSheets(Jdbi jdbi, Packets packets, Clock clock) {
        this.jdbi = jdbi;
        this.packets = packets;
        this.clock = clock;
    }

    /**
     * Keeps what is on a sheet. A walk that is printed again has the same code: then the newest print counts, unless an
     * earlier one is out, which will come back with its own rows.
     */
    @Transactional
    public void keep(Scope scope, PrintedSheet sheet) {
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("insert into sheet (campaign_id, code, kind, district, walk_id, name, printed_at,"
                            + " electors) values (:campaign, :code, :kind, :district, :walk, :name, :printed, 0)"
                            + " on conflict do nothing"))
                    .bind("code", sheet.code())
                    .bind("kind", sheet.kind().name())
                    .bind("district", sheet.district())
                    .bindByType("walk", sheet.walk(), UUID.class)
                    .bind("name", sheet.name())
                    .bind("printed", sheet.printedAt())
                    .execute();
            lock(h, scope, sheet.code());
            if (!isOut(h, scope, sheet.code())) {
                put(h, scope, sheet);
            }
        });
    }

    private static void put(Handle h, Scope scope, PrintedSheet sheet) {
        scope.bind(h.createUpdate("delete from sheet_elector where campaign_id = :campaign and code = :code"))
                .bind("code", sheet.code())
                .execute();
        List<UUID> electors = sheet.electors();
        scope.bind(h.createUpdate("insert into sheet_elector (campaign_id, code, position, elector_id) select"
                        + " cast(:campaign as uuid), cast(:code as varchar(12)), t.place, t.elector from"
                        + " unnest(:electors, :places) as t(elector, place)"))
                .bind("code", sheet.code())
                .bindArray("electors", UUID.class, electors)
                .bindArray(
                        "places",
                        Integer.class,
                        IntStream.rangeClosed(1, electors.size()).boxed().toList())
                .execute();
        scope.bind(h.createUpdate("update sheet set printed_at = :printed, electors = :electors"
                        + " where campaign_id = :campaign and code = :code"))
                .bind("code", sheet.code())
                .bind("printed", sheet.printedAt())
                .bind("electors", electors.size())
                .execute();
    }

    static void lock(Handle h, Scope scope, String code) {
        scope.bind(h.createQuery("select code from sheet where campaign_id = :campaign and code = :code for update"))
                .bind("code", code)
                .mapTo(String.class)
                .one();
    }

    static boolean isOut(Handle h, Scope scope, String code) {
        return scope.bind(h.createQuery("select count(*) from sheet_out where campaign_id = :campaign"
                                + " and code = :code and ended_at is null"))
                        .bind("code", code)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /**
     * The full code of a sheet that somebody names: by its code, however it is typed, or by what its QR code says.
     * A walk counts as printed when it is first asked for.
     */
    @Transactional
    String find(Scope scope, String typed) {
        TypedCode read = TypedCode.read(typed);
        if (read == null) {
            throw Problems.NOT_FOUND.plain();
        }
        Optional<String> known = jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select code from sheet where campaign_id = :campaign and (code = :code or"
                                + " walk_id = :walk)"))
                .bindByType("code", read.code(), String.class)
                .bindByType("walk", read.walk(), UUID.class)
                .mapTo(String.class)
                .findOne());
        return known.orElseGet(() -> ofWalk(scope, read));
    }

    /** Of the print that counts. */
    @Transactional
    Instant printedAt(Scope scope, String code) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select printed_at from sheet where campaign_id = :campaign and code = :code"))
                .bind("code", code)
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant());
    }

    private String ofWalk(Scope scope, TypedCode read) {
        UUID walk = jdbi.withHandle(h -> scope.bind(h.createQuery(
                        "select id from walk where campaign_id = :campaign" + " and (code = :code or id = :walk)"))
                .bindByType("code", read.code(), String.class)
                .bindByType("walk", read.walk(), UUID.class)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(Problems.NOT_FOUND::plain));
        Packet packet = packets.ofWalk(scope, walk, null);
        keep(
                scope,
                new PrintedSheet(
                        packet.code(),
                        SheetKind.of(packet.kind()),
                        packet.districts().get(0),
                        packet.id(),
                        packet.name(),
                        clock.instant(),
                        electors(packet)));
        return packet.code();
    }

    private static List<UUID> electors(Packet packet) {
        return packet.doors().stream()
                .flatMap(door -> door.electors().stream())
                .filter(e -> packet.kind() != WalkKind.KNOCK_UP
                        || e.status().promised() && !e.status().voted())
                .map(Packet.Elector::id)
                .toList();
    }
}
