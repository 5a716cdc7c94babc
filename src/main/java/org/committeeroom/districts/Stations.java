package org.committeeroom.districts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;

/** The polling stations of a campaign. */
@ApplicationScoped
public class Stations implements PanacheRepositoryBase<Station, Key> {

    private static final int ID_LENGTH = 36;

    private final EntityManager entities;
    private final PollingDistricts districts;

    Stations(EntityManager entities, PollingDistricts districts) {
        this.entities = entities;
        this.districts = districts;
    }

    /** Its districts vote there from now on and nowhere else. */
    @Transactional
    public UUID add(Scope scope, NewStation wanted) {
        Station station = new Station();
        station.campaignId = scope.campaign();
        station.id = Ids.next();
        change(scope, station, wanted);
        return station.id;
    }

    void change(Scope scope, Station station, NewStation wanted) {
        station.name = wanted.name().strip();
        station.address = wanted.address();
        station.postcode = wanted.postcode();
        persistAndFlush(station);
        districts.setStation(scope, station.id, wanted.districts());
    }

    /**
     * A station as a file has it: one that has the same name, and no other postcode, is that one. Its districts vote there
     * from now on; others that did go on doing so.
     */
    @Transactional
    public UUID take(Scope scope, NewStation wanted) {
        Station station =
                list(
                                "campaignId = ?1 and lower(name) = lower(?2)",
                                scope.campaign(),
                                wanted.name().strip())
                        .stream()
                        .filter(s ->
                                s.postcode == null || wanted.postcode() == null || s.postcode.equals(wanted.postcode()))
                        .findFirst()
                        .orElse(null);
        if (station == null) {
            return add(scope, wanted);
        }
        Set<String> all = new TreeSet<>(districts.byStation(scope).getOrDefault(station.id, Set.of()));
        all.addAll(wanted.districts());
        change(
                scope,
                station,
                new NewStation(
                        station.name,
                        wanted.address() == null ? station.address : wanted.address(),
                        wanted.postcode() == null ? station.postcode : wanted.postcode(),
                        all));
        return station.id;
    }

    Station get(Scope scope, UUID id) {
        return find(scope, id).orElseThrow(Problems.NOT_FOUND::plain);
    }

    Optional<Station> find(Scope scope, UUID id) {
        return findByIdOptional(new Key(scope.campaign(), id));
    }

    static String cursor(Station station) {
        return station.id + " " + station.name;
    }

    /** By name; one more than the page holds, if there is one. */
    List<Station> list(Scope scope, PageRequest page) {
        String after = page.after();
        if (after == null) {
            return find("campaignId = ?1 order by name, id", scope.campaign())
                    .range(0, page.rows() - 1)
                    .list();
        }
        return find(
                        "campaignId = ?1 and (name > ?2 or (name = ?2 and id > ?3)) order by name, id",
                        scope.campaign(),
                        after.substring(Math.min(after.length(), ID_LENGTH + 1)),
                        id(after))
                .range(0, page.rows() - 1)
                .list();
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor.substring(0, Math.min(cursor.length(), ID_LENGTH)));
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    /** Whether somebody is, or will be, on duty at the station, by rota or by invitation. */
    boolean isNeeded(Scope scope, UUID id, Instant now) {
        return !entities.createNativeQuery("select id from shift where campaign_id = :campaign and station_id = :id"
                        + " and ends_at > :now union all select id from invitation where campaign_id = :campaign"
                        + " and station_id = :id and expires_at > :now and ended_at is null")
                .setParameter("campaign", scope.campaign())
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    /** Removes the station; invitations that are over forget it. */
    void remove(Scope scope, Station station) {
        entities.createNativeQuery("update invitation set station_id = null where campaign_id = :campaign"
                        + " and station_id = :id")
                .setParameter("campaign", scope.campaign())
                .setParameter("id", station.id)
                .executeUpdate();
        delete(station);
    }
}
