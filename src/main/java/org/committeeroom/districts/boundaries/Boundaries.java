package org.committeeroom.districts.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Where the polling districts and wards of a campaign lie. */
@ApplicationScoped
public class Boundaries {

    private final Jdbi jdbi;
    private final Campaigns campaigns;

    Boundaries(Jdbi jdbi, Campaigns campaigns) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
    }

    /** A place that has a boundary; name and ward are null of one that the register does not have any more. */
    record Drawn(BoundaryKind kind, String code, String name, String ward, String geometry) {}

    /**
     * These boundaries instead of those of the same kind that there were.
     *
     * @param property the property of the features that says which place they are; null to find out
     */
    @Transactional
    public BoundaryReport replace(Scope scope, InputStream geoJson, String property) throws IOException {
        List<Area> areas = Coordinates.inDegrees(
                GeoJsonReader.read(geoJson), campaigns.facts(scope).election().nation());
        return jdbi.withHandle(h -> {
            Map<BoundaryKind, Set<String>> places = places(scope, h);
            Naming.Found found = new Naming(areas).best(places, property);
            Map<String, String> geometries = Outlines.of(found.parts());
            if (geometries.isEmpty()) {
                throw GeoJsonReader.refused("The shapes are all smaller than a metre");
            }
            store(scope, h, found.kind(), geometries);
            return BoundaryReport.of(found, geometries.keySet(), places.get(found.kind()));
        });
    }

    private static void store(Scope scope, Handle h, BoundaryKind kind, Map<String, String> geometries) {
        // Two who send at the same time send one after the other.
        scope.bind(h.createQuery("select id from campaign where id = :campaign for update"))
                .mapToMap()
                .list();
        remove(scope, h, kind);
        PreparedBatch rows = h.prepareBatch("insert into boundary (campaign_id, kind, code, geometry)"
                + " values (:campaign, :kind, :code, :geometry)");
        geometries.forEach((code, geometry) -> rows.bind("campaign", scope.campaign())
                .bind("kind", kind.name())
                .bind("code", code)
                .bind("geometry", geometry)
                .add());
        rows.execute();
    }

    @Transactional
    void remove(Scope scope, BoundaryKind kind) {
        jdbi.useHandle(h -> remove(scope, h, kind));
    }

    private static void remove(Scope scope, Handle h, BoundaryKind kind) {
        scope.bind(h.createUpdate(
                        "delete from boundary where campaign_id = :campaign and (:kind is null or kind = :kind)"))
                .bind("kind", kind == null ? null : kind.name())
                .execute();
    }

    /** The names that the campaign has for its districts and wards. */
    private static Map<BoundaryKind, Set<String>> places(Scope scope, Handle h) {
        Map<BoundaryKind, Set<String>> places = new EnumMap<>(BoundaryKind.class);
        places.put(BoundaryKind.DISTRICT, new TreeSet<>());
        places.put(BoundaryKind.WARD, new TreeSet<>());
        scope.bind(h.createQuery("select code, ward from polling_district where campaign_id = :campaign"))
                .map((r, c) -> {
                    places.get(BoundaryKind.DISTRICT).add(r.getString("code"));
                    return r.getString("ward");
                })
                .forEach(ward -> {
                    if (ward != null && !ward.isBlank()) {
                        places.get(BoundaryKind.WARD).add(ward);
                    }
                });
        return places;
    }

    @Transactional
    List<Drawn> all(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select b.kind, b.code, d.name, d.ward, b.geometry"
                        + " from boundary b left join polling_district d on d.campaign_id = b.campaign_id"
                        + " and d.code = b.code and b.kind = 'DISTRICT' where b.campaign_id = :campaign"
                        + " order by b.kind, b.code"))
                .map((r, c) -> new Drawn(
                        BoundaryKind.valueOf(r.getString("kind")),
                        r.getString("code"),
                        r.getString("name"),
                        r.getString("ward"),
                        r.getString("geometry")))
                .list());
    }
}
