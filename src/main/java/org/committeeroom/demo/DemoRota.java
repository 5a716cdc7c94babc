package org.committeeroom.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.canvass.WalkKind;
import org.committeeroom.canvass.Walks;
import org.committeeroom.canvass.Wanted;
import org.committeeroom.demo.DemoSeat.District;
import org.committeeroom.security.Scope;
import org.committeeroom.teams.Assignments;
import org.committeeroom.teams.CommitteeRooms;
import org.committeeroom.teams.Duty;
import org.committeeroom.teams.NewAssignment;
import org.committeeroom.teams.NewCommitteeRoom;
import org.committeeroom.teams.NewShift;
import org.committeeroom.teams.NewTeam;
import org.committeeroom.teams.NewVolunteer;
import org.committeeroom.teams.Shifts;
import org.committeeroom.teams.Task;
import org.committeeroom.teams.Teams;
import org.committeeroom.teams.Volunteers;

/** Who helps in the demo campaign: a team a ward, a committee room for two of them, tellers, and some walks. */
@ApplicationScoped
class DemoRota {

    private static final int DOORS_PER_WALK = 50;
    private static final List<String> TEAM_NAMES =
            List.of("Swifts", "Wrens", "Robins", "Kestrels", "Herons", "Finches", "Owls", "Larks");
    private static final List<String> LANGUAGES = List.of("so", "bn", "tr", "es", "pt", "ar", "fr", "pl");

    private final Volunteers volunteers;
    private final Teams teams;
    private final Assignments assignments;
    private final CommitteeRooms rooms;
    private final Shifts shifts;
    private final Walks walks;
    private final DemoCars cars;

    DemoRota(
            Volunteers volunteers,
            Teams teams,
            Assignments assignments,
            CommitteeRooms rooms,
            Shifts shifts,
            Walks walks,
            DemoCars cars) {
        this.cars = cars;
        this.volunteers = volunteers;
        this.teams = teams;
        this.assignments = assignments;
        this.rooms = rooms;
        this.shifts = shifts;
        this.walks = walks;
    }

    /** @return the volunteers, team by team in the order of the wards */
    @Transactional
    List<UUID> arrange(Scope scope, DemoSeat seat, Map<Integer, UUID> stations, PollingTime poll) {
        Chance chance = Chance.of(seat.voters().size(), "rota");
        cars.writeDown(scope);
        List<UUID> everybody = new ArrayList<>();
        for (int ward = 0; ward < InventedPlaces.WARDS.size(); ward++) {
            String name = InventedPlaces.WARDS.get(ward);
            List<District> districts =
                    seat.districts().stream().filter(d -> d.ward().equals(name)).toList();
            List<UUID> people = people(scope, chance);
            everybody.addAll(people);
            UUID team = teams.add(scope, new NewTeam(TEAM_NAMES.get(ward), people.get(0), new HashSet<>(people)));
            send(scope, team, districts, poll);
            tell(scope, stations.get(districts.get(0).station()), people, poll);
            if (ward % 2 == 0) {
                room(scope, chance, ward, seat, people.get(1), poll);
            }
        }
        return everybody;
    }

    private List<UUID> people(Scope scope, Chance chance) {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < Canvassers.IN_A_TEAM; i++) {
            InventedNames origin = InventedNames.origin(chance);
            people.add(volunteers.add(
                    scope,
                    new NewVolunteer(
                            origin.forename(chance) + ' ' + origin.surname(chance),
                            // Numbers that Ofcom keeps free for drama.
                            "07700 9" + String.format("%05d", chance.between(0, 999)),
                            null,
                            chance.hit(0.5) ? List.of(chance.among(LANGUAGES)) : List.of(),
                            chance.hit(0.25),
                            null)));
        }
        return people;
    }

    /** Knocking up by turns, and leaflets at the crack of dawn. */
    private void send(Scope scope, UUID team, List<District> districts, PollingTime poll) {
        List<LocalTime> turns = List.of(
                LocalTime.of(10, 0),
                LocalTime.of(14, 0),
                LocalTime.of(16, 30),
                LocalTime.of(19, 0),
                LocalTime.of(21, 0));
        assign(scope, team, districts.get(0), Task.LEAFLET, at(poll, LocalTime.of(5, 0)), at(poll, LocalTime.of(7, 0)));
        for (int i = 0; i < turns.size() - 1; i++) {
            District district = districts.get(i % districts.size());
            assign(scope, team, district, Task.KNOCK_UP, at(poll, turns.get(i)), at(poll, turns.get(i + 1)));
        }
    }

    private void assign(Scope scope, UUID team, District d, Task task, OffsetDateTime from, OffsetDateTime to) {
        assignments.add(scope, new NewAssignment(team, d.code(), null, task, from, to));
    }

    private void tell(Scope scope, UUID station, List<UUID> people, PollingTime poll) {
        OffsetDateTime opens = at(poll, LocalTime.of(7, 0));
        for (int i = 2; i < people.size(); i++) {
            OffsetDateTime from = opens.plusHours(3L * (i - 2));
            shifts.add(scope, new NewShift(people.get(i), Duty.TELLER, station, null, from, from.plusHours(3)));
        }
    }

    private void room(Scope scope, Chance chance, int ward, DemoSeat seat, UUID whoRunsIt, PollingTime poll) {
        Set<String> codes = new HashSet<>();
        seat.districts().stream()
                .filter(d -> InventedPlaces.WARDS.subList(ward, ward + 2).contains(d.ward()))
                .forEach(d -> codes.add(d.code()));
        UUID room = rooms.add(
                scope,
                new NewCommitteeRoom(
                        InventedPlaces.WARDS.get(ward) + " committee room",
                        chance.between(1, 99) + " " + seat.doors().get(0).street() + ", " + InventedPlaces.TOWN,
                        "020 7946 0" + String.format("%03d", chance.between(0, 999)),
                        codes));
        shifts.add(
                scope,
                new NewShift(
                        whoRunsIt,
                        Duty.COMMITTEE_ROOM,
                        null,
                        room,
                        at(poll, LocalTime.of(6, 30)),
                        at(poll, LocalTime.of(22, 30))));
    }

    /**
     * To be cut once the canvass is in: what to knock up depends on it.
     *
     * @return the codes of those to knock up
     */
    List<String> cutWalks(Scope scope, DemoSeat seat) {
        List<String> codes = seat.districts().stream().map(District::code).toList();
        walks.cut(scope, Wanted.whole(WalkKind.CANVASS, "Eve of poll", codes.subList(0, 2), DOORS_PER_WALK));
        return walks
                .cut(scope, Wanted.whole(WalkKind.KNOCK_UP, "Polling day", List.of(codes.get(0), codes.get(5)), 60))
                .stream()
                .map(Walks.Cut::code)
                .toList();
    }

    private static OffsetDateTime at(PollingTime poll, LocalTime time) {
        return poll.date().atTime(time).atZone(poll.zone()).toOffsetDateTime();
    }
}
