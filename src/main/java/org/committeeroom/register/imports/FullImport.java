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
    /** Of the progress shown, the part that reading takes; the rest is finding out who is who, and changing. */
    static final double READING = 0.4;

    /** Where there was no register before, nothing is left to do then. */
    private static final double READING_FIRST = 0.97;

    private final Edition edition;
    private final Tally tally;
    private final Rejects rejects;
    private final EditionRows source;
    private final Amendments amendments;
    private final DistrictIds districts;
    private final NumberSet numbers = new NumberSet();
    private final Set<UUID> doors = new HashSet<>();

    FullImport(Edition edition, Tally tally, Rejects rejects, Amendments amendments) {
        this.edition = edition;
        this.tally = tally;
        this.rejects = rejects;
        this.source = new EditionRows(edition);
        this.amendments = amendments;
        this.districts = new DistrictIds(edition);
    }

    void run(RegisterFile file, ElectorRows rows, boolean part) throws SQLException {
        StagedRegister register = new StagedRegister(edition);
        stage(file, rows, register, register.isFirst() ? READING_FIRST : READING);
        refuseUnlessGood();
        if (register.isFirst()) {
            tally.created = tally.accepted();
            return;
        }
        new Doors(edition).take();
        edition.progress().report(0.5);
        new Matching(edition).ofRegister();
        edition.progress().report(0.65);
        Renewal renewal = new Renewal(edition);
        renewal.removeThoseInNoRow(part);
        renewal.apply(tally, amendments);
    }

    private void stage(RegisterFile file, ElectorRows rows, StagedRegister register, double share) throws SQLException {
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
                tally.reject(e.reason());
                rejects.add(record, e.reason());
            }
            if (tally.read % REPORT_EVERY == 0) {
                edition.progress().report(share * file.table().progress());
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
        tally.refuseUnlessSomeTaken();
        if (tally.read > 100 && tally.rejected > tally.accepted()) {
            throw Refused.MOSTLY_REJECTED.because("Of its " + tally.read + " rows " + tally.rejected
                    + " could not be taken: " + tally.whyMostly()
                    + ". Importing the rest would remove the electors of these");
        }
    }
}
