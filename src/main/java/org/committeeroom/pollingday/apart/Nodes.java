package org.committeeroom.pollingday.apart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.pollingday.CampaignRows;
import org.committeeroom.pollingday.CopyRemoved;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/** In a room: where the centre is, how far it was read, and the part of it that is here. */
@ApplicationScoped
class Nodes {

    private final Jdbi jdbi;
    private final Wall wall;
    private final Event<RegisterChanged> changed;
    private final Event<CopyRemoved> removed;

    Nodes(Jdbi jdbi, Wall wall, Event<RegisterChanged> changed, Event<CopyRemoved> removed) {
        this.removed = removed;
        this.jdbi = jdbi;
        this.wall = wall;
        this.changed = changed;
    }

    /**
     * @param copiedAt when the set-up last came; null: not yet
     * @param fedTo the centre's sequence up to which its returns are here
     */
    record Node(
            UUID campaign,
            URI centre,
            String slug,
            String token,
            Instant endsAt,
            Instant copiedAt,
            String registerHash,
            long fedTo,
            Instant reachedAt) {

        Scope scope() {
            return Scope.ofProgram(campaign);
        }
    }

    /** There is one at most, of whichever campaign. */
    @Transactional
    Optional<Node> find() {
        return wall.acrossCampaigns(() -> jdbi.withHandle(h ->
                h.createQuery("select * from room_node").map((r, c) -> read(r)).findFirst()));
    }

    private static Node read(ResultSet r) throws SQLException {
        return new Node(
                r.getObject("campaign_id", UUID.class),
                URI.create(r.getString("centre")),
                r.getString("slug"),
                r.getString("token"),
                at(r, "ends_at"),
                at(r, "copied_at"),
                r.getString("register_hash"),
                r.getLong("fed_to"),
                at(r, "reached_at"));
    }

    @Transactional
    void begin(Scope scope, URI centre, Centre.Joined joined) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("insert into room_node (campaign_id, centre, slug, token,"
                        + " ends_at, fed_to) values (:campaign, :centre, :slug, :token, :ends, 0)"))
                .bind("centre", centre.toString())
                .bind("slug", joined.campaign())
                .bind("token", joined.token())
                .bind("ends", joined.expiresAt())
                .execute());
    }

    /** @return whether the part of the register is another than before */
    @Transactional
    boolean load(Scope scope, RoomPart part, String registerHash, Instant now) {
        return jdbi.withHandle(h -> {
            part.tables().forEach(table -> PartLoader.load(h, scope, table));
            if (registerHash == null) {
                return false;
            }
            // Whom a return is about may be another with another register: so they are all asked for again.
            boolean other = scope.bind(h.createUpdate("update room_node set fed_to = 0, register_hash = :hash where"
                                    + " campaign_id = :campaign and (register_hash is null or register_hash <> :hash)"))
                            .bind("hash", registerHash)
                            .execute()
                    > 0;
            scope.bind(h.createUpdate("update room_node set copied_at = :now where campaign_id = :campaign"))
                    .bind("now", now)
                    .execute();
            if (other) {
                changed.fire(new RegisterChanged(scope.campaign()));
            }
            return other;
        });
    }

    @Transactional
    void fedTo(Scope scope, long sequence) {
        jdbi.useHandle(
                h -> scope.bind(h.createUpdate("update room_node set fed_to = :sequence where campaign_id = :campaign"))
                        .bind("sequence", sequence)
                        .execute());
    }

    @Transactional
    void reached(Scope scope, Instant now) {
        jdbi.useHandle(
                h -> scope.bind(h.createUpdate("update room_node set reached_at = :now where campaign_id = :campaign"))
                        .bind("now", now)
                        .execute());
    }

    /** Those of these senders that are phones. */
    @Transactional
    List<RoomFeedResource.Phone> phones(Scope scope, Collection<UUID> senders) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select d.id, d.invitation_id, d.name, d.joined_at,"
                        + " d.expires_at from unnest(cast(:ids as uuid array)) as given(id) join device d on d.campaign_id"
                        + " = :campaign and d.id = given.id"))
                .bindArray("ids", UUID.class, senders)
                .map((r, c) -> new RoomFeedResource.Phone(
                        r.getObject("id", UUID.class),
                        r.getObject("invitation_id", UUID.class),
                        r.getString("name"),
                        at(r, "joined_at"),
                        at(r, "expires_at")))
                .list());
    }

    /** Electors who are to be left alone, by how. */
    @Transactional
    Set<LeftAlone.One> leftAlone(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery(
                                "select e.id, e.suppressed, e.property_id, e.surname_key,"
                                        + " e.forename_key from elector e where e.campaign_id = :campaign and e.suppressed is not null"))
                .map((r, c) -> new LeftAlone.One(
                        r.getObject("id", UUID.class),
                        r.getString("suppressed"),
                        r.getObject("property_id", UUID.class),
                        r.getString("surname_key"),
                        r.getString("forename_key")))
                .collect(Collectors.toSet()));
    }

    /** All that is here of the campaign. */
    @Transactional
    void remove(Scope scope, String slug) {
        removed.fire(new CopyRemoved(slug));
        jdbi.useHandle(h -> {
            CampaignRows.remove(h, scope);
            scope.bind(h.createUpdate("delete from room_node where campaign_id = :campaign"))
                    .execute();
        });
    }

    private static Instant at(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
