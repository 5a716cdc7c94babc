package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.register.Absent;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/**
 * Takes a whole list of absent voters: who is on it votes as it says, everybody else in person. A list that is of one
 * kind (officers keep one of postal voters, one of proxies and one of proxies who vote by post) replaces only that kind.
 */
final class AbsentImport {

    private static final int REPORT_EVERY = 2000;

    private static final List<String> STAGED = List.of(
            "district_id",
            "number",
            "suffix",
            "line",
            "absent",
            "absent_until",
            "emergency",
            "ballot_address",
            "proxy_name",
            "proxy_address",
            "says_more");

    private static final String COLUMNS = "district_id uuid not null, number integer not null, suffix integer not null,"
            + " line integer not null, absent varchar(20), absent_until date, emergency integer, ballot_address varchar(600),"
            + " proxy_name varchar(200), proxy_address varchar(600), says_more integer";

    /** The same number may be on several lines. */
    private static final String KEY = "district_id, number, suffix, line";

    /** Somebody may be on the list of proxies and on that of proxies who vote by post: the stronger one holds. */
    private static final String LISTED = " (select district_id, number, suffix,"
            + " case max(case absent when 'PROXY' then 1 when 'POSTAL' then 2 else 3 end)"
            + " when 1 then 'PROXY' when 2 then 'POSTAL' else 'POSTAL_PROXY' end as absent,"
            + " max(absent_until) as absent_until from import_absent group by district_id, number, suffix) i ";

    private static final String SAME = "e.campaign_id = :campaign and e.district_id = i.district_id"
            + " and e.number = i.number and e.suffix = i.suffix and not e.removed";

    private static final String SET = " then update set absent = i.absent, absent_until = i.absent_until";

    /** Of several lines for one number the last one that says more. An anonymous entry is a number and a period only. */
    private static final String DETAILS =
            "insert into absent_voter (campaign_id, elector_id, emergency, ballot_address,"
                    + " proxy_name, proxy_address) select :campaign, e.id, i.emergency = 1, i.ballot_address, i.proxy_name,"
                    + " i.proxy_address from import_absent i join elector e on " + SAME
                    + " where i.says_more = 1 and e.marker not like '%N%' and not exists"
                    + " (select 1 from import_absent j where j.district_id = i.district_id and j.number = i.number"
                    + " and j.suffix = i.suffix and j.says_more = 1 and j.line > i.line)";

    private final Edition edition;
    private final Handle handle;
    private final Scope scope;
    private final Staging staging;
    private final Tally tally;
    private final Rejects rejects;
    private final DistrictIds districts;
    private final NumberSet register = new NumberSet();
    private final NumberSet listed = new NumberSet();
    private final Map<Place, Place> merged = new HashMap<>();
    private final Absent only;
    private int electors;

    private record Place(UUID district, int number, int suffix) {

        ElectorNumber plain() {
            return new ElectorNumber("", number, suffix);
        }
    }

    /** @param only the kind that it is a list of; null if its rows say so themselves */
    AbsentImport(Edition edition, Tally tally, Rejects rejects, Absent only) {
        this.edition = edition;
        this.handle = edition.handle();
        this.scope = edition.scope();
        this.staging = edition.staging();
        this.tally = tally;
        this.rejects = rejects;
        this.districts = new DistrictIds(edition);
        this.only = only;
    }

    void run(RegisterFile file, AbsentRows rows) throws SQLException {
        readRegister();
        staging.create(handle, "import_absent", COLUMNS, KEY);
        BulkWriter writer = staging.writer(handle, "import_absent", STAGED);
        EditionRows source = new EditionRows(edition);
        for (TableRow record = file.next(); record != null; record = file.next()) {
            tally.read++;
            source.add(record);
            try {
                stage(record, rows.read(record), writer);
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
        source.flush();
        refuseUnlessGood();
        apply();
    }

    private void readRegister() {
        scope.bind(
                        handle.createQuery(
                                "select district_id, number, suffix from elector where campaign_id = :campaign and not removed"))
                .setFetchSize(5000)
                .map((r, c) ->
                        register.add(r.getObject(1, UUID.class), new ElectorNumber("", r.getInt(2), r.getInt(3))))
                .forEach(added -> electors++);
        if (electors == 0) {
            throw Refused.NO_REGISTER.because("The list could belong to nobody. Import the whole register first");
        }
        scope.bind(handle.createQuery("select m.district_id, m.number, m.suffix, k.district_id, k.number, k.suffix"
                        + " from elector m join elector k on k.campaign_id = m.campaign_id and k.id = m.merged_into"
                        + " where m.campaign_id = :campaign and m.merged_into is not null and not k.removed"))
                .map((r, c) -> merged.put(
                        new Place(r.getObject(1, UUID.class), r.getInt(2), r.getInt(3)),
                        new Place(r.getObject(4, UUID.class), r.getInt(5), r.getInt(6))))
                .forEach(earlier -> {});
    }

    /** Where the officer still has a second entry of somebody, the person whose it is. */
    private Place listed(AbsentRows.AbsentRow row) {
        UUID district = districts.find(row.number().district());
        if (district == null) {
            throw new RejectedRow(RejectedRow.Reason.UNKNOWN_ELECTOR);
        }
        Place number = new Place(district, row.number().number(), row.number().suffix());
        if (register.has(district, row.number())) {
            return number;
        }
        if (!merged.containsKey(number)) {
            throw new RejectedRow(RejectedRow.Reason.UNKNOWN_ELECTOR);
        }
        return merged.get(number);
    }

    private void stage(TableRow record, AbsentRows.AbsentRow row, BulkWriter writer) throws SQLException {
        Place number = listed(row);
        if (!listed.add(number.district(), number.plain())) {
            tally.odd(Tally.Oddity.DUPLICATE_NUMBER, record.number());
        }
        writer.put(number.district())
                .put(number.number())
                .put(number.suffix())
                .put(tally.read)
                .put(row.absent().name())
                .put(row.until())
                .put(row.emergency() ? 1 : 0)
                .put(nullIfEmpty(row.ballotAddress()))
                .put(nullIfEmpty(row.proxyName()))
                .put(nullIfEmpty(row.proxyAddress()))
                .put(row.saysMore() ? 1 : 0)
                .endRow();
        if (writer.isFull()) {
            writer.flush();
        }
    }

    private void refuseUnlessGood() {
        tally.refuseUnlessSomeTaken();
        if (electors > 100 && tally.accepted() > 0.8 * electors) {
            throw Refused.NOT_A_REGISTER.because("It names nearly every elector: is it the register itself?");
        }
    }

    private void apply() {
        edition.execute(
                "insert into absent_voter_change (import_id, campaign_id, elector_id, emergency, ballot_address,"
                        + " proxy_name, proxy_address) select :import, a.campaign_id, a.elector_id, a.emergency, a.ballot_address,"
                        + " a.proxy_name, a.proxy_address from absent_voter a where a.campaign_id = :campaign");
        edition.keepBefore("elector e join" + LISTED + "on " + SAME
                + " where e.absent <> i.absent or e.absent_until is distinct from i.absent_until");
        edition.keepBefore("elector e where e.campaign_id = :campaign and e.absent <> 'NONE' and not exists"
                + " (select 1 from import_absent i where " + SAME + ")");
        String stronger = " and not (:only = 'PROXY' and e.absent = 'POSTAL_PROXY')";
        tally.created = execute(
                "merge into elector e using" + LISTED + "on (" + SAME + ") when matched and e.absent = 'NONE'" + SET);
        tally.updated = execute("merge into elector e using" + LISTED + "on (" + SAME
                + ") when matched and (e.absent <> i.absent or e.absent_until is distinct from i.absent_until)"
                + stronger
                + SET);
        tally.removed = execute("update elector e set absent = 'NONE', absent_until = null where e.campaign_id ="
                + " :campaign and e.absent <> 'NONE' and :only in ('', e.absent) and not exists (select 1 from"
                + " import_absent i where " + SAME + ")");
        tally.unchanged = tally.accepted() - tally.created - tally.updated;
        execute("delete from absent_voter a where a.campaign_id = :campaign and (:only = '' or exists (select 1 from"
                + " elector e where e.campaign_id = :campaign and e.id = a.elector_id and (e.absent = 'NONE' or exists"
                + " (select 1 from import_absent i where " + SAME + "))))");
        execute(DETAILS);
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private int execute(String sql) {
        return scope.bind(handle.createUpdate(sql))
                .bind("only", only == null ? "" : only.name())
                .execute();
    }
}
