package org.committeeroom.register.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.jdbi.v3.core.result.ResultIterator;

/** Scores whoever may be whom among those whom nothing tells for certain, and takes the pairs that leave no doubt. */
final class Pairs {

    /** So many of one name cannot be told apart anyway. */
    private static final int MOST_NAMESAKES = 2500;
    /** Beyond any register; what has more is no register, and is not compared to its end. */
    private static final int MOST = 20_000_000;

    /** Whoever went with an earlier file comes back so many times more rarely than whoever goes with this one turns up. */
    private static final int LONG_GONE = 10;

    private static final String JOIN = "select i.id, e.id from import_row i join import_person e on ";

    /** Behind one door live three hundred students, of whom only those with something in common are compared. */
    private static final String SOMETHING = " and (e.surname_key = i.surname_key or e.surname_key = i.forename_key"
            + " or substring(e.forename_key from 1 for 1) = substring(i.forename_key from 1 for 1)"
            + " or substring(e.surname_key from 1 for 1) = substring(i.surname_key from 1 for 1))";

    /** Told in so many words, or H2 goes through all who have none for each who has none. */
    private static final String BOTH_HAVE = "e.%1$s = i.%1$s and i.%1$s is not null and e.%1$s is not null";

    private static final List<String> CANDIDATES = List.of(
            JOIN + BOTH_HAVE.formatted("officer_id"),
            JOIN + "e.district_id = i.district_id and e.number = i.number and e.suffix = i.suffix and not e.removed"
                    + " join import_line l on l.district_id = i.district_id",
            JOIN + "e.property_id = i.property_id" + SOMETHING,
            JOIN + BOTH_HAVE.formatted("uprn") + SOMETHING,
            JOIN + "e.surname_key = i.surname_key and e.forename_key = i.forename_key",
            JOIN + "e.postcode = i.postcode and e.surname_key = i.surname_key",
            JOIN + "e.postcode = i.postcode and e.forename_key = i.forename_key");

    /** What is known to be different is no pair. */
    private static final String COLLECT =
            "insert into import_pair (row_id, elector_id) select c.row_id, c.elector_id from ("
                    + String.join(" union all ", CANDIDATES)
                            .replaceFirst("i.id, e.id", "i.id as row_id, e.id as elector_id")
                    + ") c where not exists (select 1 from person_decision d join import_elector r on r.row_key = d.row_key"
                    + " where d.campaign_id = :campaign and d.elector_id = c.elector_id and d.verdict = 'DIFFERENT'"
                    + " and d.ended_at is null and r.id = c.row_id) limit " + MOST;

    private static final String FIRST =
            "case when position(' ' in forename_key) > 0 then substring(forename_key from 1 for"
                    + " position(' ' in forename_key) - 1) else forename_key end";

    private static final String SHARES = "insert into import_%1$s select %2$s, count(*) from elector"
            + " where campaign_id = :campaign and not removed group by %2$s";

    private static final String READ = "select c.row_id, c.elector_id, i.surname_key as row_surname,"
            + " i.forename_key as row_forename, i.attainment as row_attainment, e.surname_key, e.forename_key,"
            + " e.attainment, e.property_id, i.property_id as row_property, e.officer_id = i.officer_id as same_officer_id,"
            + " l.district_id is not null and e.number = i.number and e.suffix = i.suffix and not e.removed as same_number,"
            + " e.property_id = i.property_id or e.uprn = i.uprn as same_door, e.postcode = i.postcode as same_postcode, e.removed,"
            + " rp.address_lines as row_lines, ep.address_lines, coalesce(s.n, 1) as surnames, coalesce(f.n, 1) as forenames from (select distinct row_id, elector_id from"
            + " import_pair) c join import_row i on i.id = c.row_id join import_person e on e.id = c.elector_id"
            + " left join property rp on rp.campaign_id = :campaign and rp.id = i.property_id"
            + " left join property ep on ep.campaign_id = :campaign and ep.id = e.property_id"
            + " left join import_line l on l.district_id = i.district_id and l.district_id = e.district_id"
            + " left join import_surname s on s.name = i.surname_key left join import_forename f on f.name = "
            + FIRST.replace("forename_key", "i.forename_key") + " where i.alike * e.alike <= " + MOST_NAMESAKES;

    /** With those who have come from one door to another together, and how far each is ahead of the next for both. */
    private static final String RANKED =
            "(select row_id, elector_id, place, odds, row_number() over of_row as row_rank,"
                    + " row_number() over of_elector as elector_rank, odds - lead(odds, 1, -1000) over of_row as row_lead,"
                    + " odds - lead(odds, 1, -1000) over of_elector as elector_lead from (select s.row_id, s.elector_id, s.place,"
                    + " s.score + case when s.from_door <> s.to_door and count(*) over (partition by s.from_door, s.to_door) > 1"
                    + " then " + Likeness.TOGETHER
                    + " else 0 end as odds from import_score s where not exists (select 1 from"
                    + " import_match m where m.id = s.row_id) and not exists (select 1 from import_match m where"
                    + " m.elector_id = s.elector_id)) scored window of_row as (partition by"
                    + " row_id order by odds desc, elector_id), of_elector as (partition by elector_id order by odds desc, row_id))"
                    + " ranked";

    private static final String TAKE =
            "insert into import_match (id, elector_id) select row_id, elector_id from " + RANKED
                    + " where row_rank = 1 and elector_rank = 1 and odds >= " + Likeness.CERTAIN + " and row_lead >= "
                    + Likeness.LEAD + " and elector_lead >= " + Likeness.LEAD;

    private static final String DOUBT = "select row_id, elector_id, place, odds from " + RANKED + " where odds >= "
            + Likeness.DOUBTFUL
            + " and row_rank <= 3 and elector_rank <= 3 and not exists (select 1 from import_doubt d"
            + " where d.row_id = ranked.row_id and d.elector_id = ranked.elector_id)";

    private final Edition edition;

    Pairs(Edition edition) {
        this.edition = edition;
    }

    /** @param taken a condition for the pairs that may be taken without asking */
    void run(String taken) throws SQLException {
        Staging staging = edition.staging();
        staging.create(edition.handle(), "import_pair", "row_id uuid not null, elector_id uuid not null");
        edition.execute(COLLECT);
        staging.create(edition.handle(), "import_surname", "name varchar(150), n bigint", "name");
        staging.create(edition.handle(), "import_forename", "name varchar(200), n bigint", "name");
        edition.execute(SHARES.formatted("surname", "surname_key"));
        edition.execute(SHARES.formatted("forename", FIRST));
        staging.create(
                edition.handle(),
                "import_score",
                "row_id uuid not null, elector_id uuid not null, place varchar(20), score integer not null,"
                        + " from_door uuid, to_door uuid",
                "row_id, elector_id",
                "elector_id, row_id");
        score();
        staging.analyze(edition.handle(), "import_score");
        edition.execute(TAKE + taken);
        edition.execute(TAKE + taken);
        doubt();
    }

    private void score() throws SQLException {
        long electors = edition.ask("select coalesce(sum(n), 0) from import_surname", Long.class);
        int newcomers = edition.ask("select count(*) from import_row", Integer.class);
        BulkWriter writer = edition.staging()
                .writer(
                        edition.handle(),
                        "import_score",
                        List.of("row_id", "elector_id", "place", "score", "from_door", "to_door"));
        try (ResultIterator<Scored> pairs = edition.scope()
                .bind(edition.handle().createQuery(READ))
                .setFetchSize(5000)
                .map((r, c) -> scored(r, electors, newcomers))
                .iterator()) {
            while (pairs.hasNext()) {
                Scored pair = pairs.next();
                if (pair.score() > Likeness.DOUBTFUL - Likeness.TOGETHER) {
                    writer.put(pair.row())
                            .put(pair.elector())
                            .put(pair.place().name())
                            .put(pair.score())
                            .put(pair.from())
                            .put(pair.to())
                            .endRow();
                    if (writer.isFull()) {
                        writer.flush();
                    }
                }
            }
        }
        writer.flush();
    }

    private record Scored(UUID row, UUID elector, Likeness.Place place, int score, UUID from, UUID to) {}

    private static Scored scored(ResultSet r, long electors, int newcomers) throws SQLException {
        Likeness.Place place = place(r);
        int score = Likeness.of(
                new Likeness.Entry(
                        r.getString("row_surname"),
                        r.getString("row_forename"),
                        r.getObject("row_attainment", LocalDate.class)),
                new Likeness.Entry(
                        r.getString("surname_key"),
                        r.getString("forename_key"),
                        r.getObject("attainment", LocalDate.class)),
                place,
                Likeness.Rarity.of(
                        r.getLong("surnames"),
                        r.getLong("forenames"),
                        electors,
                        r.getBoolean("removed") ? LONG_GONE * newcomers : newcomers));
        return new Scored(
                r.getObject("row_id", UUID.class),
                r.getObject("elector_id", UUID.class),
                place,
                score,
                r.getObject("property_id", UUID.class),
                r.getObject("row_property", UUID.class));
    }

    private static Likeness.Place place(ResultSet r) throws SQLException {
        if (r.getBoolean("same_officer_id")) {
            return Likeness.Place.OFFICER_ID;
        }
        if (r.getBoolean("same_number")) {
            return Likeness.Place.NUMBER;
        }
        if (r.getBoolean("same_door")) {
            return Likeness.Place.DOOR;
        }
        if (!r.getBoolean("same_postcode")) {
            return Likeness.Place.ELSEWHERE;
        }
        boolean alike = Door.isAlike(r.getString("row_lines"), r.getString("address_lines"));
        return alike ? Likeness.Place.DOOR : Likeness.Place.POSTCODE;
    }

    /** Each gets its id here: rows of one statement cannot be given one alike on both databases. */
    private void doubt() throws SQLException {
        record Doubt(UUID row, UUID elector, String place, int odds) {}
        List<Doubt> doubts = edition.scope()
                .bind(edition.handle().createQuery(DOUBT))
                .map((r, c) -> new Doubt(
                        r.getObject("row_id", UUID.class),
                        r.getObject("elector_id", UUID.class),
                        r.getString("place"),
                        r.getInt("odds")))
                .list();
        BulkWriter writer = edition.staging()
                .writer(edition.handle(), "import_doubt", List.of("id", "row_id", "elector_id", "reason", "score"));
        for (Doubt doubt : doubts) {
            writer.put(Ids.next())
                    .put(doubt.row())
                    .put(doubt.elector())
                    .put(doubt.place())
                    .put(doubt.odds())
                    .endRow();
        }
        writer.flush();
    }
}
