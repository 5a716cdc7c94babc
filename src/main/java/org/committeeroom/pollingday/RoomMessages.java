package org.committeeroom.pollingday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the control room tells the committee rooms, and which of them have read it. */
@ApplicationScoped
class RoomMessages {

    private final Jdbi jdbi;
    private final Clock clock;

    RoomMessages(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Schema(name = "NewRoomMessage")
    record Wanted(
            @Schema(nullable = true, description = "Left out: to all rooms")
            UUID room,

            @NotBlank @Size(max = 1000) String text) {}

    /** @param room null: to all */
    @Schema(name = "RoomMessage")
    record Message(
            UUID id,
            @Schema(nullable = true) UUID room,
            String text,
            @Schema(nullable = true) String sentBy,
            Instant sentAt,
            List<Receipt> readBy) {}

    @Schema(name = "RoomMessageReceipt")
    record Receipt(UUID room, @Schema(nullable = true) String by, Instant at) {}

    @Transactional
    UUID send(Scope scope, Wanted wanted) {
        UUID id = Ids.next();
        jdbi.useHandle(h -> {
            if (wanted.room() != null && !isRoom(h, scope, wanted.room())) {
                throw Problems.invalid("room", "there is no such committee room");
            }
            scope.bind(h.createUpdate("insert into room_message (campaign_id, id, room_id, text, sent_by, sent_at)"
                            + " values (:campaign, :id, :room, :text, :by, :now)"))
                    .bind("id", id)
                    .bindByType("room", wanted.room(), UUID.class)
                    .bind("text", wanted.text().strip())
                    .bind("by", scope.caller())
                    .bind("now", clock.instant())
                    .execute();
        });
        return id;
    }

    /** Newest first; one more than the page holds, if there is one. @param room those that it can read; null: all */
    @Transactional
    List<Message> list(Scope scope, UUID room, PageRequest page) {
        return jdbi.withHandle(h -> {
            Map<UUID, List<Receipt>> receipts = receipts(h, scope);
            return scope.bind(h.createQuery("select m.*, a.name as by_name from room_message m left join account a on"
                            + " a.id = m.sent_by where m.campaign_id = :campaign"
                            + (room == null ? "" : " and (m.room_id is null or m.room_id = :room)")
                            + (page.after() == null ? "" : " and m.id < :after") + " order by m.id desc limit :rows"))
                    .bindByType("room", room, UUID.class)
                    .bindByType("after", after(page), UUID.class)
                    .bind("rows", page.rows())
                    .map((r, c) -> new Message(
                            r.getObject("id", UUID.class),
                            r.getObject("room_id", UUID.class),
                            r.getString("text"),
                            r.getString("by_name"),
                            at(r, "sent_at"),
                            receipts.getOrDefault(r.getObject("id", UUID.class), List.of())))
                    .list();
        });
    }

    /** Says for a room that it has read the message; a second time changes nothing. */
    @Transactional
    void read(Scope scope, UUID message, UUID room) {
        jdbi.useHandle(h -> {
            Rooms.require(h, scope, room);
            boolean its = scope.bind(h.createQuery("select count(*) from room_message where campaign_id = :campaign"
                                    + " and id = :message and (room_id is null or room_id = :room)"))
                            .bind("message", message)
                            .bind("room", room)
                            .mapTo(Integer.class)
                            .one()
                    == 1;
            if (!its) {
                throw Problems.NOT_FOUND.plain();
            }
            scope.bind(h.createUpdate("insert into room_message_read (campaign_id, message_id, room_id, read_by,"
                            + " read_at) select r.campaign_id, :message, r.id, :by, :now from committee_room r where"
                            + " r.campaign_id = :campaign and r.id = :room and not exists (select 1 from"
                            + " room_message_read s where s.campaign_id = r.campaign_id and s.message_id = :message and"
                            + " s.room_id = r.id)"))
                    .bind("message", message)
                    .bind("room", room)
                    .bind("by", scope.caller())
                    .bind("now", clock.instant())
                    .execute();
        });
    }

    private static boolean isRoom(Handle h, Scope scope, UUID room) {
        return scope.bind(h.createQuery("select 1 from committee_room where campaign_id = :campaign and id = :room"))
                .bind("room", room)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static Map<UUID, List<Receipt>> receipts(Handle h, Scope scope) {
        Map<UUID, List<Receipt>> receipts = new HashMap<>();
        scope.bind(h.createQuery("select s.*, a.name as by_name from room_message_read s left join account a on a.id ="
                        + " s.read_by where s.campaign_id = :campaign order by s.read_at"))
                .map((r, c) -> receipts.computeIfAbsent(r.getObject("message_id", UUID.class), m -> new ArrayList<>())
                        .add(new Receipt(r.getObject("room_id", UUID.class), r.getString("by_name"), at(r, "read_at"))))
                .forEach(added -> {});
        return receipts;
    }

    private static UUID after(PageRequest page) {
        try {
            return page.after() == null ? null : UUID.fromString(page.after());
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    private static Instant at(ResultSet r, String column) throws SQLException {
        return r.getObject(column, OffsetDateTime.class).toInstant();
    }
}
