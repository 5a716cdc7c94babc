package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.register.Absent;
import org.committeeroom.register.Eligibility;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The work of one import, within the transaction that it is called in. */
@ApplicationScoped
class ImportJob {

    private static final String ABSENT_LAYOUT = "absent_voters";
    private static final String MARKED_LAYOUT = "marked_register";
    /** Fewer columns than this are no register, and nothing to map either. */
    private static final int FEWEST_COLUMNS = 4;

    private final ImportRecords records;
    private final ImportReports reports;
    private final Mappings mappings;
    private final Campaigns campaigns;
    private final Staging staging;
    private final Jdbi jdbi;
    private final Clock clock;

    ImportJob(
            ImportRecords records,
            ImportReports reports,
            Mappings mappings,
            Campaigns campaigns,
            Staging staging,
            Jdbi jdbi,
            Clock clock) {
        this.records = records;
        this.reports = reports;
        this.mappings = mappings;
        this.campaigns = campaigns;
        this.staging = staging;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * @param layout the one that the file must have, or null to find out
     * @param part the file is one of several: electors of districts that it does not have stay
     * @param mapping what its columns hold, if somebody has said so, or null
     * @param absent what a list of absent voters is of, where no column says so; or null
     * @param poll of a marked register, or null
     */
    record Request(
            ImportKind kind, Layout layout, boolean part, Path file, Mapping mapping, Absent absent, Poll poll) {}

    /** @throws Refusal if the file is not taken */
    void run(Scope scope, UUID id, Request request) {
        Tally tally = new Tally();
        // Opened here, not lent by Jdbi: what is lent would also be used for the progress, which is not to wait.
        try (Handle handle = jdbi.open()) {
            staging.lock(handle, scope.campaign());
            YearMonth month = read(handle, scope, id, request, tally);
            records.completed(handle, scope, id, tally, month);
        } catch (Refusal e) {
            throw e.after(tally.read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private YearMonth read(Handle handle, Scope scope, UUID id, Request request, Tally tally)
            throws IOException, SQLException {
        Recogniser recogniser =
                new Recogniser(request.kind(), request.mapping(), mappings.of(handle, scope, request.kind()));
        try (RegisterFile file = RegisterFile.open(request.file(), recogniser)) {
            records.recognised(scope, id, file, layoutOf(request, file));
            YearMonth month;
            try {
                month = take(new Edition(handle, scope, staging, id, progress(scope, id, tally)), request, file, tally);
            } catch (Refusal e) {
                throw file.isMapped() ? e.ofMapped() : e;
            }
            if (request.mapping() != null) {
                mappings.keep(handle, scope, request.kind(), file.header(), request.mapping());
            }
            return month;
        }
    }

    private static String layoutOf(Request request, RegisterFile file) {
        if (file.recognised() == null) {
            return null;
        }
        return request.kind().isRegister()
                ? file.recognised().layout().name()
                : request.kind() == ImportKind.MARKED ? MARKED_LAYOUT : ABSENT_LAYOUT;
    }

    /** @return the month whose changes the register holds with this, or null if that is not known */
    private YearMonth take(Edition edition, Request request, RegisterFile file, Tally tally) throws SQLException {
        Handle handle = edition.handle();
        Scope scope = edition.scope();
        UUID id = edition.id();
        Rejects rejects = new Rejects(handle, scope, id);
        Election election = campaigns.facts(scope).election();
        if (request.kind() == ImportKind.ABSENT_VOTERS) {
            file.requireKnownHeader("a list of absent voters", 1);
            if (request.absent() == null) {
                refuseRegister(
                        file,
                        Column.ABSENT_TYPE,
                        "none that says who votes by post or by proxy. If it is a list"
                                + " of one kind only, say of which");
            }
            Absent only = file.header().has(Column.ABSENT_TYPE) ? null : file.absent(request.absent());
            Absent otherwise = only == null ? Absent.POSTAL : only;
            new AbsentImport(edition, tally, rejects, only)
                    .run(file, new AbsentRows(file, otherwise, election.pollDate(), tally));
        } else if (request.kind() == ImportKind.MARKED) {
            file.requireKnownHeader("a marked register", 1);
            refuseRegister(file, Column.VOTED, "none for the marks of who has voted. Numbers alone can be sent, too");
            if (request.poll() == null) {
                throw Refused.NO_POLL.because("Say which past poll it is of");
            }
            new MarkedImport(edition, tally, rejects).run(file, request.poll());
        } else {
            Layout layout = file.recognised() == null ? null : file.recognised().layout();
            refuseOthers(request, file, layout);
            Eligibility eligibility = Eligibility.in(election);
            ElectorRows rows = new ElectorRows(file, layout, election.pollDate(), eligibility, tally);
            Amendments amendments = new Amendments(edition, eligibility, clock);
            LocalDate published = reports.find(scope, id).orElseThrow().published();
            if (request.kind() == ImportKind.UPDATE) {
                return new UpdateImport(edition, tally, rejects, amendments)
                        .run(file, rows, new MonthOrder(edition, published, clock));
            }
            new FullImport(edition, tally, rejects, amendments).run(file, rows, request.part());
            return published == null ? null : YearMonth.from(published);
        }
        return null;
    }

    /** Everybody in it would count as an absent voter, or as somebody who has voted. */
    private static void refuseRegister(RegisterFile file, Column telling, String lacks) {
        if (!file.isMapped()
                && !file.header().has(telling)
                && Layouts.of(file.header()).isPresent()) {
            throw Refused.WRONG_KIND.because("It has the columns of a register, and " + lacks);
        }
    }

    private static void refuseOthers(Request request, RegisterFile file, Layout layout) {
        if (request.layout() != null
                && (layout == null || !layout.name().equals(request.layout().name()))) {
            throw Refused.WRONG_LAYOUT.because(
                    "Its columns are not those of " + request.layout().name());
        }
        file.requireKnownHeader("a register", FEWEST_COLUMNS);
        if (!layout.serves(request.kind(), file.header())) {
            throw Refused.WRONG_KIND.because(
                    request.kind() == ImportKind.FULL
                            ? "It is an update, which holds only what has changed. Send it as an update"
                            : "It is a whole register, not an update. Send it as the full register");
        }
    }

    /** Seen at once by whoever asks, hence outside the transaction. */
    private Progress progress(Scope scope, UUID id, Tally tally) {
        return new Progress(clock, done -> records.progress(scope, id, done, tally.read));
    }
}
