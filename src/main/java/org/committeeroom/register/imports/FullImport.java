package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;

/**
 * Takes a whole register, row by row; whether it is good is known at the end, before anything is committed. Memory does
 * not grow with the file.
 */
final class FullImport {

    private static final int RECENT_DOORS = 20_000;
    private static final int REPORT_EVERY = 2000;
    /** Of the progress shown, the part that reading takes; the rest is adding and changing. */
    static final double READING = 0.7;

    private final Edition edition;
    private final Tally tally;
    private final Rejects rejects;
    private final EditionRows source;
    private final Amendments amendments;
    private final DistrictIds districts;
    private final NumberSet numbers = new NumberSet();
    private final Set<UUID> doors = new HashSet<>();
    private Progress progress;

    FullImport(Edition edition, Tally tally, Rejects rejects, Amendments amendments) {
        this.edition = edition;
        this.tally = tally;
        this.rejects = rejects;
        this.source = new EditionRows(edition);
        this.amendments = amendments;
        this.districts = new DistrictIds(edition);
    }

    void run(RegisterFile file, ElectorRows rows, boolean part, Progress report) throws SQLException {
        progress = report;
        StagedRegister register = new StagedRegister(edition);
        stage(file, rows, register);
        refuseUnlessGood();
        if (register.isFirst()) {
            tally.created = tally.accepted();
            return;
        }
        new Doors(edition).take();
        new Matching(edition).ofRegister();
        progress.report(0.8);
        Renewal renewal = new Renewal(edition);
        renewal.removeThoseInNoRow(part);
        renewal.apply(tally, amendments, progress);
    }

    private void stage(RegisterFile file, ElectorRows rows, StagedRegister register) throws SQLException {
        for (TableRow record = file.next(); record != null; record = file.next()) {
            tally.read++;
            source.add(record);
            try {
                ElectorRows.ElectorRow row = rows.read(record);
                if (row == null) {
                    tally.read--;
                } else {
                    stage(record, row, register);
                }
            } catch (RejectedRow e) {
                tally.rejected++;
                rejects.add(record, e.reason());
            }
            if (tally.read % REPORT_EVERY == 0) {
                progress.report(READING * file.table().progress());
            }
        }
        register.flush();
        rejects.flush();
        source.flush();
    }

    private void stage(TableRow record, ElectorRows.ElectorRow row, StagedRegister register) throws SQLException {
        if (row.source().change().action() == RowChange.Action.DELETE) {
            throw new RejectedRow(RejectedRow.Reason.DELETED);
        }
        String code = row.number().district();
        UUID district = districts.findOrCreate(code, row.source().ward());
        if (!numbers.add(district, row.number())) {
            tally.odd(Tally.Oddity.DUPLICATE_NUMBER, record.number());
            throw new RejectedRow(RejectedRow.Reason.DUPLICATE_NUMBER);
        }
        UUID door = row.door() == null ? null : row.door().id(code);
        if (door != null && isNew(door)) {
            register.door(door, district, row.door(), row.source().keys().uprn());
        }
        register.elector(Ids.next(), district, door, row);
    }

    /** Whether the door was not among the last ones; the statement that adds the doors takes each once. */
    private boolean isNew(UUID door) {
        if (doors.size() >= RECENT_DOORS) {
            doors.clear();
        }
        return doors.add(door);
    }

    private void refuseUnlessGood() {
        if (tally.read == 0) {
            throw Refused.EMPTY.because("There are no rows under its header");
        }
        if (tally.accepted() == 0) {
            throw Refused.NO_NUMBERS.because("Of its " + tally.read + " rows none could be taken");
        }
        if (tally.read > 100 && tally.rejected > tally.accepted()) {
            throw Refused.MOSTLY_REJECTED.because("Of its " + tally.read + " rows " + tally.rejected
                    + " could not be taken. Importing the rest would remove the electors of these");
        }
    }

    /** Tells how far the work has got, 0 to 1. */
    interface Progress {
        void report(double done);
    }
}
