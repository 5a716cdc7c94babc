package org.committeeroom.returns;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What the returns of one transaction speak of: electors, doors, stations, districts; found with a query for each kind. */
final class Subjects {

    record Elector(UUID id, UUID district, UUID property) {}

    private record Number(String district, int number, int suffix) {}

    private record WalkDoor(UUID walk, UUID property) {}

    private record Passenger(UUID driver, UUID elector) {}

    /**
     * Whom somebody was merged into; a phone may not know of that yet. Said by cases: behind its wall PostgreSQL does not
     * trust "coalesce", and would read the whole register for it.
     */
    private static final String MERGED = " join elector e on e.campaign_id = :campaign and e.id ="
            + " case when g.merged_into is null then g.id else g.merged_into end";

    private final Scope campaign;
    private final Handle h;
    private final Map<UUID, Elector> electors = new HashMap<>();
    private final Map<Number, Elector> byNumber = new HashMap<>();
    private final Map<UUID, UUID> districtOfProperty = new HashMap<>();
    private final Map<String, UUID> districts = new HashMap<>();
    private final Map<UUID, Set<UUID>> districtsOfStation = new HashMap<>();
    private final Set<WalkDoor> walkDoors = new HashSet<>();
    private final Set<Passenger> passengers = new HashSet<>();
    private final MetSubjects met;

    /** @param campaign all of it: what a device may speak of is asked with {@link #sees} */
    Subjects(Scope campaign, Handle h) {
        this.campaign = campaign;
        this.h = h;
        this.met = new MetSubjects(campaign, h);
    }

    /**
     * Looks up all that is spoken of.
     *
     * @param targets electors and doors of returns that are taken back
     * @param scopes of those who sent them
     */
    void find(Collection<NewReturn> returns, Collection<UUID> targets, Collection<Scope> scopes) {
        findById(returns, targets);
        findByNumber(returns);
        findProperties(returns, targets);
        findDistricts(returns);
        findStations(returns);
        findWalkDoors(scopes);
        findPassengers(scopes);
        met.find(returns);
    }

    Elector elector(NewReturn.ElectorRef ref) {
        return ref.id() != null
                ? electors.get(ref.id())
                : byNumber.get(new Number(ref.district(), ref.number(), ref.suffix()));
    }

    Judge.Verdict met(Met person) {
        return met.judge(person);
    }

    boolean hasProperty(UUID property) {
        return districtOfProperty.containsKey(property);
    }

    boolean hasDistrict(String code) {
        return districts.containsKey(code);
    }

    boolean hasStation(UUID station) {
        return districtsOfStation.containsKey(station);
    }

    boolean sees(Scope scope, Elector elector) {
        return !scope.isDevice()
                || scope.districts().contains(elector.district())
                || onWalk(scope, elector.property())
                || passengers.contains(new Passenger(scope.caller(), elector.id()));
    }

    boolean seesElector(Scope scope, UUID elector) {
        return !scope.isDevice() || (electors.containsKey(elector) && sees(scope, electors.get(elector)));
    }

    boolean seesProperty(Scope scope, UUID property) {
        return !scope.isDevice()
                || scope.districts().contains(districtOfProperty.get(property))
                || onWalk(scope, property);
    }

    boolean seesDistrict(Scope scope, String code) {
        return !scope.isDevice() || scope.districts().contains(districts.get(code));
    }

    boolean seesStation(Scope scope, UUID station) {
        return !scope.isDevice()
                || station.equals(scope.station())
                || districtsOfStation.get(station).stream().anyMatch(scope.districts()::contains);
    }

    private boolean onWalk(Scope scope, UUID property) {
        return scope.walks().stream().anyMatch(walk -> walkDoors.contains(new WalkDoor(walk, property)));
    }

    private void findById(Collection<NewReturn> returns, Collection<UUID> targets) {
        Set<UUID> ids = new HashSet<>(targets);
        refs(returns).stream()
                .map(NewReturn.ElectorRef::id)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        if (ids.isEmpty()) {
            return;
        }
        query("select given.id as given, e.id, e.district_id, e.property_id from unnest(cast(:ids as uuid array))"
                        + " as given(id) join elector g on g.campaign_id = :campaign and g.id = given.id" + MERGED)
                .bindArray("ids", UUID.class, ids)
                .map((r, c) -> {
                    Elector found = new Elector(
                            r.getObject("id", UUID.class),
                            r.getObject("district_id", UUID.class),
                            r.getObject("property_id", UUID.class));
                    electors.put(r.getObject("given", UUID.class), found);
                    return electors.put(found.id(), found);
                })
                .forEach(previous -> {});
    }

    /** Of those who have had a number, whoever has it now, who comes last. */
    private void findByNumber(Collection<NewReturn> returns) {
        Set<NewReturn.ElectorRef> refs = refs(returns).stream()
                .filter(r -> r.id() == null && r.district() != null)
                .collect(Collectors.toSet());
        Set<String> codes = refs.stream().map(NewReturn.ElectorRef::district).collect(Collectors.toSet());
        Map<String, UUID> known = districts(codes);
        Map<UUID, String> code = new HashMap<>();
        known.forEach((c, id) -> code.put(id, c));
        List<NewReturn.ElectorRef> findable =
                refs.stream().filter(r -> known.containsKey(r.district())).toList();
        if (findable.isEmpty()) {
            return;
        }
        query("select e.id, e.district_id, e.property_id, g.district_id as given, g.number, g.suffix from"
                        + " unnest(cast(:districts as uuid array), cast(:numbers as integer array)) as given(district,"
                        + " number) join elector g on g.campaign_id = :campaign and g.district_id = given.district"
                        + " and g.number = given.number" + MERGED + " order by g.removed desc")
                .bindArray(
                        "districts",
                        UUID.class,
                        findable.stream().map(r -> known.get(r.district())).toList())
                .bindArray(
                        "numbers",
                        Integer.class,
                        findable.stream().map(NewReturn.ElectorRef::number).toList())
                .map((r, c) -> {
                    Elector found = new Elector(
                            r.getObject("id", UUID.class),
                            r.getObject("district_id", UUID.class),
                            r.getObject("property_id", UUID.class));
                    electors.put(found.id(), found);
                    String given = code.get(r.getObject("given", UUID.class));
                    return byNumber.put(new Number(given, r.getInt("number"), r.getInt("suffix")), found);
                })
                .forEach(previous -> {});
    }

    private static List<NewReturn.ElectorRef> refs(Collection<NewReturn> returns) {
        return returns.stream().map(NewReturn::elector).filter(Objects::nonNull).toList();
    }

    private void findProperties(Collection<NewReturn> returns, Collection<UUID> targets) {
        Set<UUID> ids = new HashSet<>();
        returns.stream().map(NewReturn::property).filter(Objects::nonNull).forEach(ids::add);
        if (ids.isEmpty() && returns.stream().noneMatch(r -> r.type() == ReturnType.UNDO)) {
            return;
        }
        ids.addAll(targets);
        query("select p.id, p.district_id from unnest(cast(:ids as uuid array)) as given(id)"
                        + " join property p on p.campaign_id = :campaign and p.id = given.id")
                .bindArray("ids", UUID.class, ids)
                .map((r, c) ->
                        districtOfProperty.put(r.getObject("id", UUID.class), r.getObject("district_id", UUID.class)))
                .forEach(previous -> {});
    }

    private void findDistricts(Collection<NewReturn> returns) {
        Set<String> codes =
                returns.stream().flatMap(r -> r.districts().stream()).collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return;
        }
        districts.putAll(districts(codes));
    }

    private Map<String, UUID> districts(Set<String> codes) {
        Map<String, UUID> found = new HashMap<>();
        query("select id, code from polling_district where campaign_id = :campaign and code = any(:codes)")
                .bindArray("codes", String.class, codes)
                .map((r, c) -> found.put(r.getString("code"), r.getObject("id", UUID.class)))
                .forEach(previous -> {});
        return found;
    }

    private void findStations(Collection<NewReturn> returns) {
        Set<UUID> ids = returns.stream()
                .map(NewReturn::station)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        query("select s.id, d.id as district from station s left join polling_district d on d.campaign_id ="
                        + " s.campaign_id and d.station_id = s.id where s.campaign_id = :campaign and s.id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((r, c) -> districtsOfStation
                        .computeIfAbsent(r.getObject("id", UUID.class), s -> new HashSet<>())
                        .add(r.getObject("district", UUID.class)))
                .forEach(added -> {});
    }

    /** Of the doors found so far, those on the walks of the senders. */
    private void findWalkDoors(Collection<Scope> scopes) {
        Set<UUID> walks = scopes.stream().flatMap(s -> s.walks().stream()).collect(Collectors.toSet());
        Set<UUID> doors = new HashSet<>(districtOfProperty.keySet());
        electors.values().stream()
                .map(Elector::property)
                .filter(Objects::nonNull)
                .forEach(doors::add);
        if (walks.isEmpty() || doors.isEmpty()) {
            return;
        }
        walkDoors.addAll(query("select w.walk_id, w.property_id from unnest(cast(:doors as uuid array)) as given(id)"
                        + " join walk_door w on w.campaign_id = :campaign and w.property_id = given.id"
                        + " where w.walk_id = any(:walks)")
                .bindArray("doors", UUID.class, doors)
                .bindArray("walks", UUID.class, walks)
                .map((r, c) -> new WalkDoor(r.getObject("walk_id", UUID.class), r.getObject("property_id", UUID.class)))
                .list());
    }

    /** Of the electors found so far, those whose lift is given to a driver among the senders. */
    private void findPassengers(Collection<Scope> scopes) {
        Set<UUID> drivers = scopes.stream()
                .filter(s -> s.isDevice() && s.roles().contains(Role.DRIVER))
                .map(Scope::caller)
                .collect(Collectors.toSet());
        if (drivers.isEmpty() || electors.isEmpty()) {
            return;
        }
        passengers.addAll(
                query("select l.driver_id, l.elector_id from unnest(cast(:drivers as uuid array)) as given(id)"
                                + " join lift l on l.campaign_id = :campaign and l.driver_id = given.id")
                        .bindArray("drivers", UUID.class, drivers)
                        .map((r, c) -> new Passenger(
                                r.getObject("driver_id", UUID.class), r.getObject("elector_id", UUID.class)))
                        .list());
    }

    private Query query(String sql) {
        return h.createQuery(sql).bind("campaign", campaign.campaign());
    }
}
