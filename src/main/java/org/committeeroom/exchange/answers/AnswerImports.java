package org.committeeroom.exchange.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** The files of answers of campaigns, and what was said of them. */
@ApplicationScoped
class AnswerImports {

    private static final TypeReference<List<AnswerCode>> CODES = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    AnswerImports(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** What was said of a file like this one. */
    record Remembered(List<AnswerColumn> columns, List<AnswerCode> codes) {}

    @Transactional
    void add(Scope scope, UUID id, String filename, Instant now) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("insert into answer_import (campaign_id, id, filename, state,"
                        + " header, rows_read, imported, known, rejected, unstored, made_by, made_at) values (:campaign,"
                        + " :id, :filename, 'NEEDS_MAPPING', true, 0, 0, 0, 0, 0, :by, :now)"))
                .bind("id", id)
                .bindByType("filename", filename, String.class)
                .bind("by", scope.caller())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Transactional
    List<AnswerImport> list(Scope scope, PageRequest page) {
        UUID after = page.afterId();
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from answer_import where campaign_id = :campaign"
                        + (after == null ? "" : " and id < :after") + " order by id desc limit :rows"))
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> read(r))
                .list());
    }

    @Transactional
    Optional<AnswerImport> find(Scope scope, UUID id) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select * from answer_import where campaign_id = :campaign and id = :id"))
                        .bind("id", id)
                        .map((r, c) -> read(r))
                        .findOne());
    }

    /** Null before somebody has said. */
    @Transactional
    AnswerMapping mapping(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select header, columns, settings from answer_import"
                        + " where campaign_id = :campaign and id = :id and columns is not null"))
                .bind("id", id)
                .map((r, c) ->
                        AnswerMapping.of(r.getBoolean("header"), r.getString("columns"), r.getString("settings")))
                .findOne()
                .orElse(null));
    }

    @Transactional
    Optional<Remembered> remembered(Scope scope, String fingerprint) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery(
                                "select columns, codes from answer_import where campaign_id"
                                        + " = :campaign and fingerprint = :fingerprint and codes is not null order by id desc limit 1"))
                .bind("fingerprint", fingerprint)
                .map((r, c) ->
                        new Remembered(AnswerMapping.columnsOf(r.getString("columns")), codes(r.getString("codes"))))
                .findOne());
    }

    private List<AnswerCode> codes(String text) {
        try {
            return json.readValue(text, CODES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    void map(Scope scope, UUID id, AnswerMapping mapping, String fingerprint) {
        jdbi.useHandle(
                h -> scope.bind(h.createUpdate("update answer_import set state = 'NEEDS_CODES', header = :header,"
                                + " columns = :columns, settings = :settings, fingerprint = :fingerprint where campaign_id ="
                                + " :campaign and id = :id"))
                        .bind("id", id)
                        .bind("header", mapping.header())
                        .bind("columns", mapping.storedColumns())
                        .bind("settings", mapping.storedSettings())
                        .bind("fingerprint", fingerprint)
                        .execute());
    }

    /** Whether nobody else has begun meanwhile. */
    @Transactional
    boolean begin(Scope scope, UUID id, List<AnswerCode> codes) {
        return jdbi.withHandle(
                        h -> scope.bind(h.createUpdate("update answer_import set state = 'RUNNING', codes = :codes"
                                        + " where campaign_id = :campaign and id = :id and state = 'NEEDS_CODES'"))
                                .bind("id", id)
                                .bind("codes", written(codes))
                                .execute())
                > 0;
    }

    private String written(List<AnswerCode> codes) {
        try {
            return json.writeValueAsString(codes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts as far as it has come. */
    @Transactional
    void report(Scope scope, UUID id, AnswerCounts counts, AnswerImport.State state, String problem, Instant finished) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("update answer_import set state = :state, rows_read = :rows,"
                        + " imported = :imported, known = :known, rejected = :rejected, unstored = :unstored, problem ="
                        + " :problem, finished_at = :finished where campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .bind("state", state.name())
                .bind("rows", counts.rows)
                .bind("imported", counts.imported)
                .bind("known", counts.known)
                .bind("rejected", counts.rejected)
                .bind("unstored", counts.unstored)
                .bindByType("problem", problem, String.class)
                .bindByType(
                        "finished", finished == null ? null : finished.atOffset(ZoneOffset.UTC), OffsetDateTime.class)
                .execute());
    }

    @Transactional
    void takenBack(Scope scope, UUID id) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate(
                        "update answer_import set state = 'TAKEN_BACK' where campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .execute());
    }

    /** Only what has not led to returns. */
    @Transactional
    boolean remove(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createUpdate("delete from answer_import where campaign_id = :campaign"
                                + " and id = :id and state in ('NEEDS_MAPPING', 'NEEDS_CODES')"))
                        .bind("id", id)
                        .execute())
                > 0;
    }

    /** Gives up what has waited since before then, and says of what was under way then that it failed. */
    @Transactional
    void tidy(Scope scope, Instant before) {
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("delete from answer_import where campaign_id = :campaign and made_at < :before"
                            + " and state in ('NEEDS_MAPPING', 'NEEDS_CODES')"))
                    .bind("before", before.atOffset(ZoneOffset.UTC))
                    .execute();
            scope.bind(h.createUpdate("update answer_import set state = 'FAILED' where campaign_id = :campaign"
                            + " and made_at < :before and state = 'RUNNING'"))
                    .bind("before", before.atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    private static AnswerImport read(ResultSet r) throws SQLException {
        OffsetDateTime finished = r.getObject("finished_at", OffsetDateTime.class);
        return new AnswerImport(
                r.getObject("id", UUID.class),
                r.getString("filename"),
                AnswerImport.State.valueOf(r.getString("state")),
                r.getInt("rows_read"),
                r.getInt("imported"),
                r.getInt("known"),
                r.getInt("rejected"),
                r.getInt("unstored"),
                r.getString("problem"),
                r.getObject("made_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
