package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.register.Absent;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/**
 * What changed from one edition to a later one. What electors were is in their before-images: as of an edition, in the
 * first one after it; where there is none, they are still what they were.
 */
@ApplicationScoped
class Comparison {

    /** A way in which somebody differs; one may differ in several. */
    @Schema(name = "RegisterChangeKind")
    enum Kind {
        NEW("not b_on and a_on"),
        GONE("b_on and not a_on"),
        /** Another address. */
        MOVED("b_on and a_on and b_property is distinct from a_property"),
        RENAMED("b_on and a_on and (b_surname <> a_surname or b_forename <> a_forename)"),
        RENUMBERED("b_on and a_on and (b_district <> a_district or b_number <> a_number or b_suffix <> a_suffix)"),
        NEWLY_POSTAL("a_on and a_absent in ('POSTAL', 'POSTAL_PROXY')"
                + " and (not b_on or b_absent not in ('POSTAL', 'POSTAL_PROXY'))"),
        /** Has a date of coming of age, and had none. */
        ATTAINER("a_on and a_attainment is not null and b_attainment is null"),
        /** Came of age: had a date, and has none any more. */
        ATTAINED("b_on and a_on and b_attainment is not null and a_attainment is null");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }
    }

    private static final List<String> COLUMNS = List.of(
            "district:district_id",
            "number:number",
            "suffix:suffix",
            "surname:surname",
            "forename:forename",
            "absent:absent",
            "attainment:attainment",
            "property:property_id");

    /** Everybody who changed in between: in which edition first, and in which one next after it, if in any. */
    private static final String SPANS = "(select z.elector_id, min(case when q.edition <= :edition then q.edition end)"
            + " as first, min(case when q.edition > :edition then q.edition end) as later from elector_change z join"
            + " register_import q on q.campaign_id = z.campaign_id and q.id = z.import_id where z.campaign_id = :campaign"
            + " and q.edition > :since group by z.elector_id) s";

    /**
     * One row for each of them: b_ before, a_ after. An entry merged away was nobody of its own. Joined outwards by their
     * keys, from those who changed: in another order H2 reads the whole campaign for each of them.
     */
    private static final String CHANGED = "(select x.elector_id, coalesce(not x.removed, false) as b_on, "
            + "case when y.elector_id is null then not e.removed else not y.removed end as a_on, "
            + COLUMNS.stream()
                    .map(c -> c.split(":"))
                    .map(c -> "x." + c[1] + " as b_" + c[0] + ", case when y.elector_id is null then e." + c[1]
                            + " else y." + c[1] + " end as a_" + c[0])
                    .collect(Collectors.joining(", "))
            + " from " + SPANS + change("x", "first") + change("y", "later")
            + " left join elector e on e.campaign_id = :campaign and e.id = s.elector_id"
            + " where s.first is not null and e.merged_into is null) c";

    private static String change(String alias, String edition) {
        return " left join register_import %1$s_r on %1$s_r.campaign_id = :campaign and %1$s_r.edition = s.%2$s"
                        .formatted(alias, edition)
                + " left join elector_change %1$s on %1$s.campaign_id = :campaign and %1$s.import_id = %1$s_r.id and"
                        .formatted(alias)
                + " %1$s.elector_id = s.elector_id".formatted(alias);
    }

    private static final String SIDE =
            "%1$s_d.code as %1$s_code, %1$s_number, %1$s_suffix, %1$s_surname, %1$s_forename,"
                    + " %1$s_absent, %1$s_attainment, %1$s_p.address_lines as %1$s_lines, %1$s_p.postcode as %1$s_postcode";

    private static final String PLACE =
            " left join polling_district %1$s_d on %1$s_d.campaign_id = :campaign and %1$s_d.id ="
                    + " %1$s_district left join property %1$s_p on %1$s_p.campaign_id = :campaign and %1$s_p.id = %1$s_property";

    private static final String ORDER =
            "coalesce(a_d.code, b_d.code), coalesce(a_number, b_number)," + " coalesce(a_suffix, b_suffix), elector_id";

    private static final CountsByKind<Kind> COUNTS = new CountsByKind<>(Kind.class, k -> k.condition);

    private final Jdbi jdbi;

    Comparison(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    Map<Kind, Integer> counts(Scope scope, Editions between) {
        return jdbi.withHandle(
                h -> between.bind(scope, h.createQuery("select " + COUNTS.columns() + " from " + CHANGED))
                        .map((r, c) -> COUNTS.read(r))
                        .one());
    }

    /** In the order of their numbers, now or else before. */
    @Transactional
    List<ComparisonResource.Changed> list(Scope scope, Editions between, Kind kind, PageRequest page) {
        return jdbi.withHandle(h -> between.bind(
                        scope,
                        h.createQuery(
                                "select elector_id, b_on, a_on, " + SIDE.formatted("b") + ", " + SIDE.formatted("a")
                                        + " from " + CHANGED + PLACE.formatted("b") + PLACE.formatted("a") + " where "
                                        + kind.condition + " order by " + ORDER + " limit :rows offset :skipped"),
                        page)
                .map((r, c) -> new ComparisonResource.Changed(
                        r.getObject("elector_id", UUID.class),
                        r.getBoolean("b_on") ? side(r, "b") : null,
                        r.getBoolean("a_on") ? side(r, "a") : null))
                .list());
    }

    private static ComparisonResource.Listing side(ResultSet r, String of) throws SQLException {
        String lines = r.getString(of + "_lines");
        return new ComparisonResource.Listing(
                r.getString(of + "_code"),
                r.getInt(of + "_number"),
                r.getInt(of + "_suffix"),
                r.getString(of + "_surname"),
                r.getString(of + "_forename"),
                Absent.valueOf(r.getString(of + "_absent").toUpperCase(Locale.ROOT)),
                r.getObject(of + "_attainment", LocalDate.class),
                lines == null ? List.of() : lines.lines().toList(),
                r.getString(of + "_postcode"));
    }
}
