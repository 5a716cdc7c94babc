package org.committeeroom.exchange.answers;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Controller;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.canvass.codes.CodeBooks;
import org.committeeroom.platform.Enumerations;
import org.committeeroom.register.imports.RowsOfFile;
import org.committeeroom.register.imports.UnreadableFile;
import org.committeeroom.returns.CanvassResult;
import org.committeeroom.returns.Intake;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.returns.Receipts;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** Takes a file's answers in, by the same way as those from doors. */
@ApplicationScoped
class AnswerRun {

    private static final Logger LOG = Logger.getLogger(AnswerRun.class);
    private static final int AT_ONCE = 500;

    private final AnswerImports imports;
    private final AnswerFiles files;
    private final AnswerOutcomes outcomes;
    private final ElectorFinder finder;
    private final Intake intake;
    private final CodeBooks books;
    private final Campaigns campaigns;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "answers of other systems");
        one.setDaemon(true);
        return one;
    });

    AnswerRun(
            AnswerImports imports,
            AnswerFiles files,
            AnswerOutcomes outcomes,
            ElectorFinder finder,
            Intake intake,
            CodeBooks books,
            Campaigns campaigns,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.outcomes = outcomes;
        this.finder = finder;
        this.intake = intake;
        this.books = books;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    void begin(Scope scope, UUID id, List<AnswerCode> codes) {
        thread.execute(() -> run(scope, id, codes));
    }

    /** What one run works with. */
    private record Work(
            Scope scope, UUID id, AnswerRow.Reading how, boolean independent, int book, AnswerCounts counts) {}

    private void run(Scope scope, UUID id, List<AnswerCode> codes) {
        AnswerCounts counts = new AnswerCounts();
        try {
            CodeBook book = books.current(scope);
            Work work = new Work(
                    scope,
                    id,
                    reading(scope, imports.mapping(scope, id), codes, book),
                    campaigns.facts(scope).controller() == Controller.INDEPENDENT,
                    book.version(),
                    counts);
            files.with(scope, id, file -> {
                List<RowsOfFile.Row> rows = new ArrayList<>();
                RowsOfFile.each(file, work.how().mapping().header(), row -> {
                    rows.add(row);
                    if (rows.size() == AT_ONCE) {
                        take(work, rows);
                        rows.clear();
                    }
                });
                take(work, rows);
                return null;
            });
            imports.report(scope, id, counts, AnswerImport.State.COMPLETED, null, clock.instant());
        } catch (UnreadableFile e) {
            imports.report(scope, id, counts, AnswerImport.State.FAILED, e.getMessage(), clock.instant());
        } catch (RuntimeException e) {
            LOG.error("Answers of another system were not taken in to the end", e);
            imports.report(
                    scope,
                    id,
                    counts,
                    AnswerImport.State.FAILED,
                    "It went wrong on our side after " + counts.rows + " rows",
                    clock.instant());
        } finally {
            files.drop(scope, id);
        }
    }

    /** How this campaign reads rows, given what the codes stand for. */
    AnswerRow.Reading reading(Scope scope, AnswerMapping mapping, List<AnswerCode> codes, CodeBook book) {
        Campaigns.Facts campaign = campaigns.facts(scope);
        Map<String, CanvassResult> results = new HashMap<>();
        Map<String, CodeBook.Intention> intentions = new HashMap<>();
        for (AnswerCode each : codes) {
            if (each.column() == AnswerColumn.RESULT && each.result() != null) {
                results.put(each.code(), each.result());
            } else if (each.column() == AnswerColumn.INTENTION) {
                book.intentions().stream()
                        .filter(i -> i.key().equals(each.intention()))
                        .forEach(i -> intentions.put(each.code(), i));
            }
        }
        return new AnswerRow.Reading(
                mapping,
                results,
                intentions,
                campaign.election().pollDate(),
                campaign.election().timeZone(),
                clock.instant());
    }

    private record Answer(UUID elector, AnswerRow row) {}

    private void take(Work work, List<RowsOfFile.Row> rows) {
        List<AnswerOutcomes.Reject> rejects = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (RowsOfFile.Row row : rows) {
            try {
                AnswerRow read = AnswerRow.read(row, work.how());
                answers.add(new Answer(finder.find(work.scope(), read), read));
            } catch (AnswerRow.Rejected e) {
                rejects.add(new AnswerOutcomes.Reject(row.number(), e.reason().code(), row.raw()));
            }
        }
        outcomes.reject(work.scope(), work.id(), rejects);
        AnswerCounts counts = work.counts();
        counts.rows += rows.size();
        counts.rejected += rejects.size();
        send(work, named(work.scope(), answers));
        imports.report(work.scope(), work.id(), counts, AnswerImport.State.RUNNING, null, null);
    }

    /** Gives each its identifier. Whoever took a file back and sends it again means it: then another one. */
    private Map<UUID, Answer> named(Scope scope, List<Answer> answers) {
        Map<UUID, Answer> named = new LinkedHashMap<>();
        List<Answer> left = answers;
        for (int turn = 0; !left.isEmpty(); turn++) {
            int now = turn;
            Map<UUID, Answer> undoing = left.stream()
                    .collect(Collectors.toMap(
                            a -> AnswerIds.undoing(AnswerIds.of(a.elector(), a.row(), now)), a -> a, (a, b) -> a));
            Set<UUID> undone = outcomes.logged(scope, undoing.keySet());
            undoing.forEach((undo, answer) -> {
                if (!undone.contains(undo)) {
                    named.put(AnswerIds.of(answer.elector(), answer.row(), now), answer);
                }
            });
            left = undone.stream().map(undoing::get).toList();
        }
        return named;
    }

    private void send(Work work, Map<UUID, Answer> named) {
        List<NewReturn> returns = named.entrySet().stream()
                .map(e -> NewReturn.of(fields(e.getKey(), e.getValue(), work)))
                .toList();
        List<UUID> fresh = new ArrayList<>();
        for (Receipts.Receipt receipt : intake.take(work.scope(), returns).receipts()) {
            if (receipt.status() == Receipts.Outcome.DUPLICATE) {
                continue;
            }
            fresh.add(receipt.id());
            AnswerRow row = named.get(receipt.id()).row();
            if (work.independent() && row.intention() != null && !Boolean.TRUE.equals(row.consent())) {
                work.counts().unstored++;
            }
        }
        outcomes.keep(work.scope(), work.id(), fresh);
        work.counts().imported += fresh.size();
        work.counts().known = work.counts().rows - work.counts().rejected - work.counts().imported;
    }

    private static Map<String, Object> fields(UUID id, Answer answer, Work work) {
        AnswerRow row = answer.row();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id.toString());
        fields.put("type", "canvass");
        fields.put("at", row.at().toString());
        fields.put("elector", Map.of("id", answer.elector().toString()));
        fields.put("channel", Enumerations.text(work.how().mapping().channel()));
        fields.put("result", Enumerations.text(row.result()));
        if (row.intention() != null) {
            fields.put("intention", row.intention().intention());
            fields.put("code", row.intention().key());
            fields.put("codes", work.book());
        }
        if (!row.canvasser().isEmpty()) {
            fields.put("canvasser", row.canvasser());
        }
        if (row.consent() != null) {
            fields.put("consent", Map.of("intention", row.consent() ? "yes" : "no"));
        }
        if (!row.notes().isEmpty()) {
            fields.put("notes", row.notes());
        }
        return fields;
    }

    /** Takes back all that came of a file. */
    void takeBack(Scope scope, UUID id) {
        Instant now = clock.instant();
        intake.take(
                scope,
                outcomes.returns(scope, id).stream()
                        .map(target -> NewReturn.of(Map.of(
                                "id", AnswerIds.undoing(target).toString(),
                                "type", "undo",
                                "at", now.toString(),
                                "return", target.toString())))
                        .toList());
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
