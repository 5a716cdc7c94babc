package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Absent;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.Eligible;
import org.committeeroom.register.NameKey;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Electors with what is known of them, for those who look somebody up. */
@ApplicationScoped
class Electors {

    /** What is known, as a filter. */
    enum Known {
        CONTACTED,
        NOT_CONTACTED,
        /** As `promised` in the status. */
        PROMISED,
        /** Latest intention 2, 3 or 4. */
        UNDECIDED,
        /** Latest intention 5. */
        AGAINST,
        VOTED,
        DO_NOT_CONTACT;

        private String condition() {
            return switch (this) {
                case CONTACTED -> "s.contacted";
                case NOT_CONTACTED -> "(s.contacted is null or not s.contacted)";
                case PROMISED -> "(s.intention = 1 and not s.gone and e.eligible <> 'NO')";
                case UNDECIDED -> "s.intention in (2, 3, 4)";
                case AGAINST -> "s.intention = 5";
                case VOTED -> "s.voted is not null";
                case DO_NOT_CONTACT -> "s.do_not_contact";
            };
        }
    }

    /** What is looked for; null: anything. */
    record Wanted(String district, Integer number, Integer suffix, String q, String postcode, Known status) {

        /** Postcodes are kept with their space. */
        String wholePostcode() {
            String bare = postcode.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
            int inward = Math.max(0, bare.length() - 3);
            return bare.substring(0, inward) + ' ' + bare.substring(inward);
        }
    }

    static final String SELECT = "select e.id, d.code, e.number, e.suffix, e.surname, e.forename, e.marker,"
            + " e.eligible, e.absent, p.id as property_id, p.address_lines, p.postcode, p.street, p.building, p.flat, "
            + Status.COLUMNS + " from elector e join polling_district d on d.campaign_id = e.campaign_id"
            + " and d.id = e.district_id left join property p on p.campaign_id = e.campaign_id"
            + " and p.id = e.property_id" + Status.JOIN;

    static final String AFTER = "(d.code, e.number, e.suffix) > (:afterCode, :afterNumber, :afterSuffix)";

    private static final Pattern CURSOR = Pattern.compile("(.*)-(\\d{1,9})(?:/(\\d{1,9}))?", Pattern.DOTALL);

    private final Jdbi jdbi;

    Electors(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By district, number and suffix. */
    @Transactional
    List<ElectorResource.View> list(Scope scope, Wanted wanted, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of(scope.electors("e"), "not e.removed"));
        ElectorNumber after = cursor(page);
        if (after != null) {
            conditions.add(AFTER);
        }
        add(conditions, wanted.district(), "d.code = :district");
        add(conditions, wanted.number(), "e.number = :number");
        add(conditions, wanted.suffix(), "e.suffix = :suffix");
        add(conditions, wanted.q(), "(e.surname_key like :q or e.forename_key like :q)");
        add(conditions, wanted.postcode(), "p.postcode = :postcode");
        if (wanted.status() != null) {
            conditions.add(wanted.status().condition());
        }
        return jdbi.withHandle(h -> {
            Query query = scope.bind(h.createQuery(SELECT + " where " + String.join(" and ", conditions)
                            + " order by d.code, e.number, e.suffix limit :rows"))
                    .bind("rows", page.rows());
            bind(query, wanted);
            bind(query, after);
            return query.map((r, c) -> read(r)).list();
        });
    }

    static void bind(Query query, ElectorNumber after) {
        if (after != null) {
            query.bind("afterCode", after.district())
                    .bind("afterNumber", after.number())
                    .bind("afterSuffix", after.suffix());
        }
    }

    private static void add(List<String> conditions, Object wanted, String condition) {
        if (wanted != null) {
            conditions.add(condition);
        }
    }

    private static void bind(Query query, Wanted wanted) {
        query.bindByType("district", wanted.district() == null ? null : code(wanted.district()), String.class)
                .bindByType("number", wanted.number(), Integer.class)
                .bindByType("suffix", wanted.suffix(), Integer.class)
                .bindByType(
                        "q",
                        wanted.q() == null ? null : NameKey.of(wanted.q()).replaceAll("[%_\\\\]", "") + '%',
                        String.class)
                .bindByType("postcode", wanted.postcode() == null ? null : clean(wanted.wholePostcode()), String.class);
    }

    private static String code(String typed) {
        return ElectorNumber.code(clean(typed));
    }

    /** NUL is in no text that is kept, and cannot be asked for in PostgreSQL. */
    private static String clean(String typed) {
        return typed.replace("\0", "");
    }

    /** As {@link ElectorResource.View#key} writes it. */
    static ElectorNumber cursor(PageRequest page) {
        if (page.after() == null) {
            return null;
        }
        Matcher m = CURSOR.matcher(page.after());
        if (!m.matches()) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
        int suffix = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        return new ElectorNumber(clean(m.group(1)), Integer.parseInt(m.group(2)), suffix);
    }

    @Transactional
    Optional<ElectorResource.View> find(Scope scope, UUID id) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery(SELECT + " where " + scope.electors("e") + " and e.id = :id"))
                        .bind("id", id)
                        .map((r, c) -> read(r))
                        .findOne());
    }

    /** Those of these electors that are in the scope. */
    @Transactional
    Map<UUID, ElectorResource.View> with(Scope scope, Collection<UUID> ids) {
        Map<UUID, ElectorResource.View> views = new HashMap<>();
        jdbi.useHandle(h -> scope.bind(h.createQuery(SELECT.replace(
                                " from elector e",
                                " from unnest(cast(:ids as uuid array)) as"
                                        + " given(id) join elector e on e.campaign_id = :campaign and e.id = given.id")
                        + " where " + scope.electors("e")))
                .bindArray("ids", UUID.class, ids)
                .map((r, c) -> read(r))
                .forEach(view -> views.put(view.id(), view)));
        return views;
    }

    /** Every return about an elector in the scope, newest first; those about the whole household too. */
    @Transactional
    List<ElectorResource.Event> history(Scope scope, UUID elector) {
        return jdbi.withHandle(h -> {
            List<ElectorResource.Event> events = events(scope, h, elector);
            Set<UUID> undone = Undone.among(events.stream()
                    .map(e -> new Entry(e.id(), e.type(), e.at(), e.at(), e.household(), e.target(), null))
                    .toList());
            return events.stream()
                    .map(e -> undone.contains(e.id()) ? e.takenBack() : e)
                    .toList();
        });
    }

    private static List<ElectorResource.Event> events(Scope scope, Handle h, UUID elector) {
        return scope.bind(
                        h.createQuery("select r.*, coalesce(v.name, a.name) as sender from elector e join return_log r"
                                + " on r.campaign_id = e.campaign_id and (r.elector_id = e.id or r.property_id = e.property_id)"
                                + " left join device v on v.campaign_id = r.campaign_id and v.id = r.caller_id"
                                + " left join account a on a.id = r.caller_id"
                                + " where " + scope.electors("e") + " and e.id = :id"
                                + " order by r.counted_at desc, r.at desc, r.id desc"))
                .bind("id", elector)
                .map((r, c) -> new ElectorResource.Event(
                        r.getObject("id", UUID.class),
                        ReturnType.valueOf(r.getString("type")),
                        r.getObject("at", OffsetDateTime.class).toInstant(),
                        r.getObject("received_at", OffsetDateTime.class).toInstant(),
                        r.getString("sender"),
                        r.getObject("property_id", UUID.class) != null,
                        false,
                        r.getString("body"),
                        r.getObject("target_id", UUID.class)))
                .list();
    }

    static ElectorResource.View read(ResultSet r) throws SQLException {
        boolean housed = r.getObject("property_id") != null;
        return new ElectorResource.View(
                r.getObject("id", UUID.class),
                r.getString("code"),
                r.getInt("number"),
                r.getInt("suffix"),
                r.getString("surname"),
                r.getString("forename"),
                r.getString("marker"),
                Eligible.valueOf(r.getString("eligible")),
                Absent.valueOf(r.getString("absent")),
                housed
                        ? new ElectorResource.Address(
                                r.getString("address_lines").lines().toList(),
                                r.getString("postcode"),
                                r.getString("street"),
                                r.getString("building"),
                                r.getString("flat"))
                        : null,
                Status.read(r));
    }
}
