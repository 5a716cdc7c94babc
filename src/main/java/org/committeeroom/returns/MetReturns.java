package org.committeeroom.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The queue of people who were met and of whom it is not sure who they are. */
@ApplicationScoped
class MetReturns {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_CANDIDATES = 8;

    private final Jdbi jdbi;
    private final Batch batch;
    private final Lanes lanes;

    MetReturns(Jdbi jdbi, Batch batch, Lanes lanes) {
        this.jdbi = jdbi;
        this.batch = batch;
        this.lanes = lanes;
    }

    record Waiting(LogRow row, List<UUID> candidates) {}

    /** Newest first. */
    @Transactional
    List<Waiting> list(Scope scope, HeldFor problem, PageRequest page) {
        UUID after = page.afterId();
        return jdbi.withHandle(h -> {
            List<LogRow> rows = scope.bind(h.createQuery("select * from return_log r where campaign_id = :campaign"
                            + " and problem = :problem and not exists (select 1 from return_log u where u.campaign_id"
                            + " = r.campaign_id and u.target_id = r.id and u.type = 'UNDO')"
                            + (after == null ? "" : " and id < :after") + " order by id desc limit :rows"))
                    .bind("problem", problem.name())
                    .bindByType("after", after, UUID.class)
                    .bind("rows", page.rows())
                    .map((r, c) -> LogRow.read(r))
                    .list();
            return withCandidates(scope, h, rows);
        });
    }

    private static List<Waiting> withCandidates(Scope scope, Handle h, List<LogRow> rows) {
        MetSubjects subjects = new MetSubjects(scope, h);
        subjects.find(
                rows.stream().map(row -> ReturnShape.read(json(row.body()))).toList());
        return rows.stream()
                .map(row -> new Waiting(
                        row,
                        subjects.candidates(Met.of(json(row.body()))).stream()
                                .map(MetSubjects.Candidate::elector)
                                .limit(MOST_CANDIDATES)
                                .toList()))
                .toList();
    }

    /** @param elector null: none; the person then waits with the problem given */
    void match(Scope scope, UUID id, UUID elector, HeldFor otherwise) {
        if (elector != null && !exists(scope, elector)) {
            throw Problems.invalid("elector", "there is no such elector");
        }
        Scope program = Scope.ofProgram(scope.campaign());
        if (!Intake.finished(lanes.run(scope, () -> batch.match(program, id, elector, otherwise)))) {
            throw Problems.NOT_FOUND.plain();
        }
    }

    private boolean exists(Scope scope, UUID elector) {
        return jdbi.withHandle(h ->
                scope.bind(h.createQuery("select count(*) from elector where campaign_id = :campaign and id = :id"))
                                .bind("id", elector)
                                .mapTo(Integer.class)
                                .one()
                        == 1);
    }

    static JsonNode met(LogRow row) {
        return json(row.body()).path("met");
    }

    static ObjectNode json(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A return in the log is not JSON", e);
        }
    }
}
