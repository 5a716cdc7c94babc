package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.committeeroom.register.imports.ElectorRows.ElectorRow;

/** Takes a notice of alteration: who comes, who goes and what changes, in the order of its months. */
final class UpdateImport {

    /** Whatever has more is a register. */
    private static final int MOST_ROWS = 200_000;

    private final Edition edition;
    private final Tally tally;
    private final Rejects rejects;
    private final EditionRows source;
    private final Amendments amendments;

    UpdateImport(Edition edition, Tally tally, Rejects rejects, Amendments amendments) {
        this.edition = edition;
        this.tally = tally;
        this.rejects = rejects;
        this.source = new EditionRows(edition);
        this.amendments = amendments;
    }

    /** A row of the file with the month that it belongs to, or null. */
    record Alteration(TableRow record, ElectorRow row, YearMonth month) {

        boolean deletes() {
            return row.source().change().action() == RowChange.Action.DELETE;
        }
    }

    /**
     * @return the month whose changes it holds then, or null
     */
    YearMonth run(RegisterFile file, ElectorRows rows, MonthOrder order) throws SQLException {
        if (!edition.holds("select 1 from elector where campaign_id = :campaign and not by_hand and not removed")) {
            throw Refused.NO_REGISTER.because("Import the whole register first");
        }
        List<Alteration> alterations = read(file, rows, order.near());
        tally.refuseUnlessSomeTaken();
        SortedSet<YearMonth> months = new TreeSet<>();
        alterations.stream().map(Alteration::month).filter(m -> m != null).forEach(months::add);
        if (isKnown()) {
            tally.unchanged = tally.accepted();
            rejects.flush();
            return order.standing();
        }
        YearMonth month = order.after(months);
        apply(alterations);
        return month;
    }

    /** The same file has been taken before, and not been taken back since. */
    private boolean isKnown() {
        return edition.holds("select 1 from register_import r join register_import t on t.campaign_id = r.campaign_id"
                + " and t.file_hash = r.file_hash and t.kind = r.kind and t.edition is not null"
                + " where r.campaign_id = :campaign and r.id = :import");
    }

    private List<Alteration> read(RegisterFile file, ElectorRows rows, LocalDate near) {
        List<Alteration> alterations = new ArrayList<>();
        for (TableRow record = file.next(); record != null; record = file.next()) {
            source.add(record);
            try {
                ElectorRow row = rows.read(record);
                if (row != null) {
                    tally.read++;
                    alterations.add(
                            new Alteration(record, row, row.source().change().month(near)));
                }
            } catch (RejectedRow e) {
                tally.read++;
                reject(record, e.reason());
            }
            if (alterations.size() > MOST_ROWS) {
                throw Refused.NOT_AN_UPDATE.because("It has more than " + MOST_ROWS + " rows: is it a whole register?");
            }
            edition.progress().report(FullImport.READING * file.table().progress());
        }
        source.flush();
        alterations.sort(Comparator.comparing(Alteration::month, Comparator.nullsFirst(Comparator.naturalOrder())));
        return alterations;
    }

    private void apply(List<Alteration> alterations) throws SQLException {
        StagedRegister register = new StagedRegister(edition);
        Matching matching = new Matching(edition);
        Renewal renewal = new Renewal(edition);
        new Alterations(edition, register, tally, this::reject).stage(alterations);
        rejects.flush();
        new Doors(edition).take();
        matching.ofNewcomers();
        edition.progress().report(0.8);
        renewal.apply(tally, amendments);
        tally.unchanged = Math.max(0, tally.unchanged - tally.removed);
    }

    private void reject(TableRow record, RejectedRow.Reason reason) {
        tally.reject(reason);
        rejects.add(record, reason);
    }
}
