package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.util.List;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Takes a marked register as vote history. Numbers are those of the register of that poll, which may since have been
 * renumbered: where the file has names, a number only counts with the right surname, and who is not found by the number
 * is looked for by name and postcode.
 */
final class MarkedImport {

    private static final int REPORT_EVERY = 2000;

    private static final List<String> STAGED = List.of(
            "line", "district_id", "number", "suffix", "surname_key", "forename_key", "postcode", "vote", "raw");

    private static final String COLUMNS = "line integer not null, district_id uuid, number integer not null,"
            + " suffix integer not null, surname_key varchar(150), forename_key varchar(150), postcode varchar(10),"
            + " vote varchar(10), raw varchar(8000)";

    private static final String OF_CAMPAIGN = " e.campaign_id = :campaign and not e.removed";

    private static final String NUMBERED = "insert into import_vote (line, elector_id, vote) select i.line, %s, i.vote"
            + " from import_marked i join elector e on e.campaign_id = :campaign and %s and e.district_id ="
            + " i.district_id and e.number = i.number and e.suffix = i.suffix"
            + " where (i.surname_key is null or e.surname_key = i.surname_key)";

    private static final String BY_NUMBER = NUMBERED.formatted("e.id", "not e.removed");

    /** A second entry of somebody, which the officer still has. */
    private static final String BY_MERGED_NUMBER = NUMBERED.formatted("e.merged_into", "e.merged_into is not null")
            + " and not exists (select 1 from import_vote v where v.line = i.line)";

    /** Only one who is alone in fitting: of two people of one name at one postcode it could be either. */
    private static final String BY_NAME = "insert into import_vote (line, elector_id, vote) select i.line,"
            + " cast(min(cast(e.id as varchar(36))) as uuid), min(i.vote) from import_marked i"
            + " join elector e on" + OF_CAMPAIGN + " and e.surname_key = i.surname_key"
            + " and e.forename_key = i.forename_key"
            + " join property p on p.campaign_id = e.campaign_id and p.id = e.property_id and p.postcode = i.postcode"
            + " where i.surname_key is not null and not exists (select 1 from import_vote v where v.line = i.line)"
            + " group by i.line having count(*) = 1";

    private static final String UNKNOWN = "select i.line, i.raw from import_marked i"
            + " where not exists (select 1 from import_vote v where v.line = i.line) order by i.line";

    /** An elector on two lines has the first. */
    private static final String VOTES =
            " (select v.elector_id, v.vote from import_vote v where not exists (select 1 from"
                    + " import_vote w where w.elector_id = v.elector_id and w.line < v.line)) i ";

    private static final String AGAIN = "select v.line from import_vote v where exists (select 1 from import_vote w"
            + " where w.elector_id = v.elector_id and w.line < v.line) order by v.line";

    private static final String SAME = "o.campaign_id = :campaign and o.elector_id = i.elector_id"
            + " and o.poll_date = :date and o.poll_type = :type";

    private final Edition edition;
    private final Handle handle;
    private final Scope scope;
    private final Staging staging;
    private final Tally tally;
    private final Rejects rejects;
    private final DistrictIds districts;

    MarkedImport(Edition edition, Tally tally, Rejects rejects) {
        this.edition = edition;
        this.handle = edition.handle();
        this.scope = edition.scope();
        this.staging = edition.staging();
        this.tally = tally;
        this.rejects = rejects;
        this.districts = new DistrictIds(edition);
    }

    void run(RegisterFile file, Poll poll) throws SQLException {
        staging.create(handle, "import_marked", COLUMNS, "line");
        staging.create(
                handle,
                "import_vote",
                "line integer not null, elector_id uuid, vote varchar(10)",
                "line",
                "elector_id, line");
        stage(file, new MarkedRows(file));
        staging.analyze(handle, "import_marked");
        edition.execute(BY_NUMBER);
        edition.execute(BY_MERGED_NUMBER);
        staging.analyze(handle, "import_vote");
        edition.execute(BY_NAME);
        rejectUnknown();
        tally.refuseUnlessSomeTaken();
        handle.createQuery(AGAIN).mapTo(Integer.class).forEach(line -> tally.odd(Tally.Oddity.DUPLICATE_NUMBER, line));
        apply(poll);
    }

    private void stage(RegisterFile file, MarkedRows rows) throws SQLException {
        BulkWriter writer = staging.writer(handle, "import_marked", STAGED);
        for (TableRow record = file.next(); record != null; record = file.next()) {
            tally.read++;
            try {
                MarkedRows.MarkedRow row = rows.read(record);
                if (row != null) {
                    stage(record, row, writer);
                } else {
                    tally.unchanged++;
                }
            } catch (RejectedRow e) {
                tally.reject(e.reason());
                rejects.add(record, e.reason());
            }
            if (tally.read % REPORT_EVERY == 0) {
                edition.progress().report(FullImport.READING * file.table().progress());
            }
        }
        writer.flush();
        rejects.flush();
    }

    private void stage(TableRow record, MarkedRows.MarkedRow row, BulkWriter writer) throws SQLException {
        writer.put(record.number())
                .put(districts.find(row.number().district()))
                .put(row.number().number())
                .put(row.number().suffix())
                .put(row.surname())
                .put(row.forename())
                .put(row.postcode())
                .put(row.vote().name())
                .put(record.raw())
                .endRow();
        if (writer.isFull()) {
            writer.flush();
        }
    }

    private void rejectUnknown() {
        handle.createQuery(UNKNOWN)
                .map((r, c) -> new TableRow(r.getInt(1), List.of(r.getString(2))))
                .list()
                .forEach(row -> {
                    tally.reject(RejectedRow.Reason.UNKNOWN_ELECTOR);
                    rejects.addRaw(
                            row.number(),
                            RejectedRow.Reason.UNKNOWN_ELECTOR,
                            row.cells().get(0));
                });
        rejects.flush();
    }

    private void apply(Poll poll) {
        tally.updated = of(
                        poll,
                        handle.createUpdate("merge into elector_vote o using" + VOTES + "on (" + SAME
                                + ") when matched and o.vote <> i.vote then update set vote = i.vote,"
                                + " import_id = :import"))
                .bind("import", edition.id())
                .execute();
        tally.created = of(
                        poll,
                        handle.createUpdate("insert into elector_vote (campaign_id, elector_id, poll_date, poll_type,"
                                + " vote, import_id) select :campaign, i.elector_id, :date, :type, i.vote, :import from"
                                + VOTES + "where not exists (select 1 from elector_vote o where " + SAME + ")"))
                .bind("import", edition.id())
                .execute();
        tally.unchanged = tally.accepted() - tally.created - tally.updated;
    }

    private <S extends SqlStatement<S>> S of(Poll poll, S statement) {
        return scope.bind(statement)
                .bind("date", poll.date())
                .bind("type", poll.type().name());
    }
}
