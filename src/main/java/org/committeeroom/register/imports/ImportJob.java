package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.register.Eligibility;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The work of one import, within the transaction that it is called in. */
@ApplicationScoped
class ImportJob {

    private static final Duration REPORT_EVERY = Duration.ofMillis(400);
    private static final String ABSENT_LAYOUT = "absent_voters";

    private final ImportRecords records;
    private final Campaigns campaigns;
    private final Staging staging;
    private final Jdbi jdbi;
    private final Clock clock;

    ImportJob(ImportRecords records, Campaigns campaigns, Staging staging, Jdbi jdbi, Clock clock) {
        this.records = records;
        this.campaigns = campaigns;
        this.staging = staging;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * @param layout the one that the file must have, or null to find out
     * @param part the file is one of several: electors of districts that it does not have stay
     */
    record Request(ImportKind kind, Layout layout, boolean part, Path file) {}

    /** @throws Refusal if the file is not taken */
    void run(Scope scope, UUID id, Request request) {
        Tally tally = new Tally();
        // Opened here, not lent by Jdbi: what is lent would also be used for the progress, which is not to wait.
        try (Handle handle = jdbi.open()) {
            staging.lock(handle, scope.campaign());
            read(handle, scope, id, request, tally);
            records.completed(handle, scope, id, tally);
        } catch (Refusal e) {
            throw e.after(tally.read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(Handle handle, Scope scope, UUID id, Request request, Tally tally)
            throws IOException, SQLException {
        Rejects rejects = new Rejects(handle, scope, id);
        FullImport.Progress progress = progress(scope, id);
        Election election = campaigns.facts(scope).election();
        if (request.kind() == ImportKind.ABSENT_VOTERS) {
            try (RegisterFile file = RegisterFile.open(request.file(), AbsentRows::recognise)) {
                records.recognised(scope, id, file, ABSENT_LAYOUT);
                file.requireKnownHeader("a list of absent voters");
                new AbsentImport(handle, scope, staging, tally, rejects)
                        .run(file, new AbsentRows(file.header(), election.pollDate(), tally), progress);
            }
            return;
        }
        try (RegisterFile file = RegisterFile.open(request.file(), Layouts::of)) {
            Layout layout = file.recognised() == null ? null : file.recognised().layout();
            records.recognised(scope, id, file, layout == null ? null : layout.name());
            refuseOthers(request, file, layout);
            ElectorRows rows = new ElectorRows(file, layout, election.pollDate(), Eligibility.in(election), tally);
            new FullImport(handle, scope, staging, tally, rejects).run(file, rows, request.part(), progress);
        }
    }

    private static void refuseOthers(Request request, RegisterFile file, Layout layout) {
        if (request.layout() != null
                && (layout == null || !layout.name().equals(request.layout().name()))) {
            throw Refused.WRONG_LAYOUT.because(
                    "Its columns are not those of " + request.layout().name());
        }
        file.requireKnownHeader("a register");
        if (!layout.serves(request.kind(), file.header())) {
            throw Refused.WRONG_KIND.because(
                    request.kind() == ImportKind.FULL
                            ? "It is an update, which holds only what has changed. Send it as an update"
                            : "It is a whole register, not an update. Send it as the full register");
        }
    }

    /** Seen at once by whoever asks, hence outside the transaction; not so often that it costs. */
    private FullImport.Progress progress(Scope scope, UUID id) {
        Instant[] last = {clock.instant()};
        return done -> {
            Instant now = clock.instant();
            if (Duration.between(last[0], now).compareTo(REPORT_EVERY) >= 0) {
                last[0] = now;
                records.progress(scope, id, done);
            }
        };
    }
}
