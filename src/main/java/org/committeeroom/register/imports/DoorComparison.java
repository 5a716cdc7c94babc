package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/**
 * Doors that a later edition has elsewhere or writes another way, and that are still the same doors. What they were is in
 * their before-images, as with electors; one that only came to lie elsewhere keeps no address there.
 */
@ApplicationScoped
class DoorComparison {

    /** A way in which a door differs; one may differ in both. */
    @Schema(name = "RegisterDoorChangeKind")
    enum Kind {
        /** Its address is written another way. */
        REWRITTEN("b_lines is distinct from a_lines or b_postcode is distinct from a_postcode"),
        /** It lies in another polling district. */
        REDISTRICTED("b_district <> a_district");

        private final String condition;

        Kind(String condition) {
            this.condition = "(" + condition + ")";
        }
    }

    /** Doors that changed in between: in which edition first, and next after it, and which of these wrote an address. */
    private static final String SPANS = "(select z.property_id, min(case when q.edition <= :edition then q.edition end)"
            + " as first, min(case when q.edition > :edition then q.edition end) as later,"
            + " min(case when z.address_lines is not null then q.edition end) as first_written,"
            + " min(case when z.address_lines is not null and q.edition > :edition then q.edition end) as later_written"
            + " from property_change z join register_import q on q.campaign_id = z.campaign_id and q.id = z.import_id"
            + " where z.campaign_id = :campaign and q.edition > :since group by z.property_id) s";

    private static final String CHANGED = "(select p.id, p.street, p.building, p.flat, f.district_id as b_district, "
            + after("l", "district_id", "district") + ", " + before("address_lines", "lines") + ", "
            + before("postcode", "postcode") + ", " + after("lw", "address_lines", "lines") + ", "
            + after("lw", "postcode", "postcode") + " from " + SPANS + change("f", "first") + change("l", "later")
            + change("fw", "first_written") + change("lw", "later_written")
            + " join property p on p.campaign_id = :campaign and p.id = s.property_id"
            + " where s.first is not null and not f.created) c";

    private static final String PLACES = " join polling_district bd on bd.campaign_id = :campaign and bd.id ="
            + " b_district join polling_district ad on ad.campaign_id = :campaign and ad.id = a_district";

    private static final String ELECTORS = "(select count(*) from elector e where e.campaign_id = :campaign"
            + " and e.property_id = c.id and not e.removed)";

    private static final CountsByKind<Kind> COUNTS = new CountsByKind<>(Kind.class, k -> k.condition);

    private final Jdbi jdbi;

    DoorComparison(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Schema(name = "RegisterDoor", description = "What an edition says of a door")
    record Written(
            String district,
            List<String> address,
            @Schema(nullable = true) String postcode) {}

    @Schema(name = "RegisterDoorChange")
    record Changed(
            UUID property,
            Written before,
            Written after,

            @Schema(description = "How many people are on the register there now")
            int electors) {}

    private static String change(String alias, String edition) {
        return " left join register_import %1$s_r on %1$s_r.campaign_id = :campaign and %1$s_r.edition = s.%2$s left join"
                        .formatted(alias, edition)
                + " property_change %1$s on %1$s.campaign_id = :campaign and %1$s.import_id = %1$s_r.id and"
                        .formatted(alias)
                + " %1$s.property_id = s.property_id".formatted(alias);
    }

    private static String before(String column, String name) {
        return "case when fw.property_id is null then p.%1$s else fw.%1$s end as b_%2$s".formatted(column, name);
    }

    private static String after(String change, String column, String name) {
        return "case when %1$s.property_id is null then p.%2$s else %1$s.%2$s end as a_%3$s"
                .formatted(change, column, name);
    }

    @Transactional
    Map<Kind, Integer> counts(Scope scope, Editions between) {
        return jdbi.withHandle(
                h -> between.bind(scope, h.createQuery("select " + COUNTS.columns() + " from " + CHANGED))
                        .map((r, c) -> COUNTS.read(r))
                        .one());
    }

    /** Street by street, as they are written now. */
    @Transactional
    List<Changed> list(Scope scope, Editions between, Kind kind, PageRequest page) {
        String sql = "select c.*, bd.code as b_code, ad.code as a_code, " + ELECTORS + " as electors from " + CHANGED
                + PLACES + " where " + kind.condition
                + " order by street, char_length(building), building, flat, c.id limit :rows offset :skipped";
        return jdbi.withHandle(h -> between.bind(scope, h.createQuery(sql), page)
                .map((r, c) -> new Changed(
                        r.getObject("id", UUID.class), written(r, "b"), written(r, "a"), r.getInt("electors")))
                .list());
    }

    private static Written written(ResultSet r, String side) throws SQLException {
        String lines = r.getString(side + "_lines");
        return new Written(
                r.getString(side + "_code"),
                lines == null ? List.of() : lines.lines().toList(),
                r.getString(side + "_postcode"));
    }
}
