package org.committeeroom.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Keeping;
import org.jdbi.v3.core.Jdbi;

/** The exports of campaigns. */
@ApplicationScoped
class Archives {

    private final Jdbi jdbi;

    Archives(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    void add(Scope scope, Archive a) {
        jdbi.useHandle(h -> scope.bind(
                        h.createUpdate("insert into data_export (campaign_id, id, format, kinds, state, made_by,"
                                + " by_name, asked_at, ends_at, bytes, downloads) values (:campaign, :id, :format, :kinds,"
                                + " 'MAKING', :by, :name, :asked, :ends, 0, 0)"))
                .bind("id", a.id())
                .bind("format", a.format().name())
                .bind("kinds", a.kinds().stream().map(Keeping::name).collect(Collectors.joining(",")))
                .bind("by", scope.caller())
                .bind("name", a.by())
                .bind("asked", a.askedAt().atOffset(ZoneOffset.UTC))
                .bind("ends", a.endsAt().atOffset(ZoneOffset.UTC))
                .execute());
    }

    /**
     * Whether it was still wanted: an erasure meanwhile has ended it.
     *
     * @param now not the database's time, which stands still within a transaction
     */
    @Transactional
    boolean ready(Scope scope, UUID id, long bytes, Instant now) {
        return jdbi.withHandle(h -> scope.bind(h.createUpdate("update data_export set state = 'READY', bytes = :bytes,"
                                + " ready_at = :now where campaign_id = :campaign and id = :id and state = 'MAKING'"
                                + " and ends_at > :now"))
                        .bind("id", id)
                        .bind("bytes", bytes)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute())
                > 0;
    }

    @Transactional
    void failed(Scope scope, UUID id) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("update data_export set state = 'FAILED' where campaign_id ="
                        + " :campaign and id = :id and state = 'MAKING'"))
                .bind("id", id)
                .execute());
    }

    /** Newest first. */
    @Transactional
    List<Archive> list(Scope scope, PageRequest page) {
        UUID after = page.afterId();
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from data_export where campaign_id = :campaign"
                        + (after == null ? "" : " and id < :after") + " order by id desc limit :rows"))
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> read(r))
                .list());
    }

    @Transactional
    Optional<Archive> find(Scope scope, UUID id) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select * from data_export where campaign_id = :campaign and id = :id"))
                        .bind("id", id)
                        .map((r, c) -> read(r))
                        .findOne());
    }

    /** How many are being made or can be fetched. */
    @Transactional
    int live(Scope scope, Instant now) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery(
                                "select count(*) from data_export where campaign_id ="
                                        + " :campaign and ends_at > :now and (state = 'READY' or state = 'MAKING' and asked_at > :since)"))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("since", now.minus(Archive.LONGEST_MAKING).atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one());
    }

    /** Null after the last. */
    @Transactional
    byte[] part(Scope scope, UUID id, int part) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select content from data_export_part where campaign_id ="
                        + " :campaign and export_id = :id and part = :part"))
                .bind("id", id)
                .bind("part", part)
                .mapTo(byte[].class)
                .findOne()
                .orElse(null));
    }

    @Transactional
    void fetched(Scope scope, UUID id) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("update data_export set downloads = downloads + 1 where"
                        + " campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .execute());
    }

    @Transactional
    void end(Scope scope, UUID id, Instant now) {
        jdbi.useHandle(h -> {
            scope.bind(
                            h.createUpdate(
                                    "update data_export set ends_at = :now where campaign_id = :campaign and id = :id and ends_at > :now"))
                    .bind("id", id)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute();
            scope.bind(h.createUpdate("delete from data_export_part where campaign_id = :campaign and export_id = :id"))
                    .bind("id", id)
                    .execute();
        });
    }

    /** Deletes what is in those whose time is over. */
    @Transactional
    void clear(Scope scope, Instant now) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("delete from data_export_part where campaign_id = :campaign"
                        + " and export_id in (select x.id from data_export x where x.campaign_id = :campaign"
                        + " and x.ends_at <= :now)"))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static Archive read(ResultSet r) throws SQLException {
        OffsetDateTime ready = r.getObject("ready_at", OffsetDateTime.class);
        return new Archive(
                r.getObject("id", UUID.class),
                Format.valueOf(r.getString("format")),
                Arrays.stream(r.getString("kinds").split(","))
                        .filter(kind -> !kind.isEmpty())
                        .map(Keeping::valueOf)
                        .collect(Collectors.toCollection(java.util.TreeSet::new)),
                Archive.State.valueOf(r.getString("state")),
                r.getString("by_name"),
                r.getObject("asked_at", OffsetDateTime.class).toInstant(),
                ready == null ? null : ready.toInstant(),
                r.getObject("ends_at", OffsetDateTime.class).toInstant(),
                r.getLong("bytes"),
                r.getInt("downloads"));
    }
}
