package org.committeeroom.pollingday.apart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.committeeroom.returns.PassedReturn;
import org.committeeroom.security.Attendance;
import org.committeeroom.security.Letting;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Whose returns those are that a room passes on. */
@ApplicationScoped
class RoomSenders {

    private final Jdbi jdbi;
    private final Attendance attendance;
    private final Letting access;

    RoomSenders(Jdbi jdbi, Attendance attendance, Letting access) {
        this.jdbi = jdbi;
        this.attendance = attendance;
        this.access = access;
    }

    /** Phones that have joined in the room by an invitation that it was given. */
    @Transactional
    void joined(Scope room, List<RoomFeedResource.Phone> phones) {
        if (phones.isEmpty()) {
            return;
        }
        Set<UUID> invited = new HashSet<>(jdbi.withHandle(
                h -> room.bind(h.createQuery(SetUp.INVITED)).mapTo(UUID.class).list()));
        phones.stream()
                .filter(phone -> invited.contains(phone.invitation()))
                .forEach(phone -> access.joined(
                        room,
                        phone.invitation(),
                        phone.id(),
                        phone.name().strip(),
                        phone.joinedAt(),
                        phone.expiresAt()));
    }

    /**
     * A phone with an invitation that the room was given may say what that lets it say, until it was ended; all else is
     * said by the room.
     */
    @Transactional
    Function<PassedReturn, Scope> of(Scope room, List<PassedReturn> passed) {
        if (room.isOver()) {
            return each -> room;
        }
        List<UUID> devices = passed.stream()
                .filter(each -> each.byKind() == Scope.CallerKind.DEVICE)
                .map(PassedReturn::by)
                .distinct()
                .toList();
        Set<UUID> its = new HashSet<>(jdbi.withHandle(h -> room.bind(h.createQuery("select d.id from"
                        + " unnest(cast(:ids as uuid array)) as given(id) join device d on d.campaign_id = :campaign and"
                        + " d.id = given.id where d.invitation_id in (" + SetUp.INVITED + ")"))
                .bindArray("ids", UUID.class, devices)
                .mapTo(UUID.class)
                .list()));
        return each -> its.contains(each.by())
                ? attendance
                        .scopeAt(room.campaign(), each.by(), each.receivedAt())
                        .orElse(room)
                : room;
    }
}
