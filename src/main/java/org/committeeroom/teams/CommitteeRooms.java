package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;

/** The committee rooms of a campaign. */
@ApplicationScoped
public class CommitteeRooms extends OfCampaign<CommitteeRoom> {

    private final Places places;

    CommitteeRooms(Places places) {
        this.places = places;
    }

    @Transactional
    public UUID add(Scope scope, NewCommitteeRoom wanted) {
        CommitteeRoom room = new CommitteeRoom();
        room.campaignId = scope.campaign();
        room.id = Ids.next();
        set(scope, room, wanted);
        persist(room);
        return room.id;
    }

    CommitteeRoom change(Scope scope, UUID id, NewCommitteeRoom wanted) {
        CommitteeRoom room = get(scope, id);
        set(scope, room, wanted);
        return room;
    }

    private void set(Scope scope, CommitteeRoom room, NewCommitteeRoom wanted) {
        Set<UUID> districts = places.districts(scope, wanted.districts(), "districts");
        room.name = wanted.name().strip();
        room.address = wanted.address();
        room.phone = wanted.phone();
        room.districts.retainAll(districts);
        room.districts.addAll(districts);
    }
}
