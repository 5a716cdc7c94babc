package org.committeeroom.register.imports;

import java.sql.SQLException;

/**
 * Makes the register equal to the file, once it is known who is who: in a statement for each kind of change, each with
 * what was there before kept.
 */
final class Renewal {

    /** Absent voters keep what their own list said, but where the register itself marks them. */
    private static final String ABSENT = "case when i.absent = 'NONE' then e.absent else i.absent end";

    private static final String NUMBERED_ANEW =
            "(e.district_id <> i.district_id or e.number <> i.number or e.suffix <> i.suffix)";

    /** Doors are not compared: a door of ours may have been corrected, and one of the file's is in the hash of its row. */
    private static final String DIFFERS =
            "(e.row_hash <> i.row_hash or (e.removed and e.merged_into is null) or e.by_hand" + " or " + NUMBERED_ANEW
                    + " or e.absent <> " + ABSENT + ")";

    private static final String MATCHED = "(select m.elector_id, s.* from import_match m join import_elector s"
            + " on s.id = m.id) i on (e.campaign_id = :campaign and e.id = i.elector_id)";

    private static final String CHANGE = "merge into elector e using " + MATCHED + " when matched and " + DIFFERS
            + " then update set district_id = i.district_id, number = i.number, suffix = i.suffix, surname = i.surname,"
            + " forename = i.forename, surname_key = i.surname_key, forename_key = i.forename_key, marker = i.marker,"
            + " attainment = i.attainment, eligible = i.eligible, property_id = i.property_id,"
            + " officer_id = coalesce(i.officer_id, e.officer_id), row_hash = i.row_hash, absent = " + ABSENT
            + ", removed = (e.merged_into is not null), by_hand = false";

    /** For a moment nobody has a number who gets another one, and whose own goes to somebody of the file. */
    private static final String VACATE = "merge into elector e using " + MATCHED + " when matched and " + NUMBERED_ANEW
            + " and exists (select 1 from import_elector k where k.district_id = e.district_id and k.number = e.number"
            + " and k.suffix = e.suffix) then update set removed = true";

    private static final String REMOVE = "merge into elector e using import_gone g on (e.campaign_id = :campaign and"
            + " e.id = g.elector_id) when matched then update set removed = true";

    private static final String ADD = "insert into elector (" + StagedRegister.ELECTOR_COLUMNS + ") select i."
            + StagedRegister.ELECTOR_COLUMNS.replace(", ", ", i.") + " from import_elector i where not exists"
            + " (select 1 from import_match m where m.id = i.id)";

    private static final String ADDED = "insert into elector_change (campaign_id, import_id, elector_id, created)"
            + " select :campaign, :import, i.id, true from import_elector i where not exists"
            + " (select 1 from import_match m where m.id = i.id)";

    /** Everybody in no row; of a register that comes in parts, those of its districts. */
    private static final String GONE = "insert into import_gone (elector_id) select e.id from elector e"
            + " where e.campaign_id = :campaign and not e.removed and not e.by_hand"
            + " and not exists (select 1 from import_match m where m.elector_id = e.id)";

    private static final String OF_THESE_DISTRICTS =
            " and exists (select 1 from import_elector d where d.district_id = e.district_id)";

    private static final String DOUBTS = "insert into match_doubt (campaign_id, id, import_id, elector_id, other_id,"
            + " row_key, reason, score, state) select :campaign, d.id, :import, d.elector_id, d.row_id, i.row_key,"
            + " d.reason, d.score, 'OPEN' from import_doubt d join import_elector i on i.id = d.row_id";

    private final Edition edition;

    Renewal(Edition edition) {
        this.edition = edition;
        edition.staging().create(edition.handle(), "import_gone", "elector_id uuid not null", "elector_id");
    }

    /** @param part whether the file is one of several */
    void removeThoseInNoRow(boolean part) {
        edition.execute(GONE + (part ? OF_THESE_DISTRICTS : ""));
    }

    void apply(Tally tally, Amendments amendments) throws SQLException {
        edition.staging().analyze(edition.handle(), "import_match");
        edition.staging().analyze(edition.handle(), "import_gone");
        new Readdressing(edition).find();
        edition.keepBefore("elector e join " + MATCHED + " where " + DIFFERS);
        edition.keepBefore("elector e join import_gone g on g.elector_id = e.id where e.campaign_id = :campaign");
        tally.removed = edition.execute(REMOVE);
        if (!edition.staging().looksAtTheEnd()) {
            edition.execute(VACATE);
        }
        tally.updated = edition.execute(CHANGE);
        edition.progress().report(0.9);
        edition.execute(ADDED);
        tally.created = edition.execute(ADD);
        tally.unchanged = tally.accepted() - tally.created - tally.updated;
        amendments.applyAgain();
        edition.execute(DOUBTS);
    }
}
