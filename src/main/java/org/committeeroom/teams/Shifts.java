package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;

/** The rota of polling day. */
@ApplicationScoped
public class Shifts extends OfCampaign<Shift> {

    private final Volunteers volunteers;
    private final CommitteeRooms rooms;
    private final Places places;

    Shifts(Volunteers volunteers, CommitteeRooms rooms, Places places) {
        this.volunteers = volunteers;
        this.rooms = rooms;
        this.places = places;
    }

    @Transactional
    public UUID add(Scope scope, NewShift wanted) {
        Shift shift = new Shift();
        shift.campaignId = scope.campaign();
        shift.id = Ids.next();
        set(scope, shift, wanted);
        persist(shift);
        return shift.id;
    }

    Shift change(Scope scope, UUID id, NewShift wanted) {
        Shift shift = get(scope, id);
        set(scope, shift, wanted);
        return shift;
    }

    boolean toCome(Scope scope, String column, UUID id, Instant now) {
        return count("campaignId = ?1 and " + column + " = ?2 and ends > ?3", scope.campaign(), id, now) > 0;
    }

    private void set(Scope scope, Shift shift, NewShift wanted) {
        volunteers.require(scope, Set.of(wanted.volunteer()), "volunteer");
        requirePlace(scope, wanted);
        Hours hours = Hours.of(wanted.from(), wanted.to());
        shift.volunteer = wanted.volunteer();
        shift.role = wanted.role();
        shift.station = wanted.station();
        shift.committeeRoom = wanted.committeeRoom();
        shift.starts = hours.from();
        shift.ends = hours.to();
    }

    private void requirePlace(Scope scope, NewShift wanted) {
        if (wanted.role() == Duty.TELLER && wanted.station() == null) {
            throw Problems.invalid("station", "a teller needs a station");
        }
        if (wanted.role() == Duty.COMMITTEE_ROOM && wanted.committeeRoom() == null) {
            throw Problems.invalid("committeeRoom", "this duty needs a committee room");
        }
        if (wanted.station() != null) {
            places.requireStation(scope, wanted.station());
        }
        if (wanted.committeeRoom() != null
                && rooms.findByIdOptional(new Key(scope.campaign(), wanted.committeeRoom()))
                        .isEmpty()) {
            throw Problems.invalid("committeeRoom", "there is no such committee room");
        }
    }
}
