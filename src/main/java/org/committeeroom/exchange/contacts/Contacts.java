package org.committeeroom.exchange.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How electors can be reached, as they said. */
@ApplicationScoped
class Contacts {

    private static final String SELECT =
            "select e.id, c.phone, c.email, c.screened_on, coalesce(c.listed, false) as listed,"
                    + " e.suppressed is not null or coalesce(s.do_not_contact, false) as suppressed, d.code, e.number, e.suffix,"
                    + " e.forename, e.surname, c.digits, e.district_id from elector e left join elector_contact c on c.campaign_id = e.campaign_id"
                    + " and c.elector_id = e.id join polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id"
                    + " left join elector_state s on s.campaign_id = e.campaign_id and s.elector_id = e.id"
                    + " where e.campaign_id = :campaign and ";

    private final Jdbi jdbi;
    private final Clock clock;

    Contacts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** With the name and number for a list. */
    record Listed(Contact contact, String district, int number, int suffix, String forename, String surname) {}

    /** What is on record of screenings. */
    record Screening(int numbers, int due, int listed, LocalDate latest) {}

    /** Empty if there is no such elector. */
    @Transactional
    Optional<Contact> find(Scope scope, UUID elector) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + "e.id = :id"))
                .bind("id", elector)
                .map((r, c) -> read(r))
                .findOne());
    }

    /** Everybody who can be reached somehow, in the order of the register. */
    @Transactional
    List<Listed> all(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + "c.elector_id is not null and not e.removed"
                        + " and e.merged_into is null order by d.code, e.number, e.suffix"))
                .map((r, c) -> new Listed(
                        read(r),
                        r.getString("code"),
                        r.getInt("number"),
                        r.getInt("suffix"),
                        r.getString("forename"),
                        r.getString("surname")))
                .list());
    }

    /** Promises with a number who are not known to have voted, by polling district. */
    @Transactional
    Map<UUID, List<Contact>> promisesLeft(Scope scope) {
        return jdbi.withHandle(h -> scope
                .bind(h.createQuery(SELECT + "c.digits is not null and not e.removed"
                        + " and e.merged_into is null and e.eligible <> 'NO' and s.intention = 1 and s.voted is null"
                        + " and not s.gone"))
                .map((r, c) -> Map.entry(r.getObject("district_id", UUID.class), read(r)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** What was screened stays so only for the number that was. */
    @Transactional
    void keep(Scope scope, UUID elector, String phone, String email) {
        jdbi.useHandle(h -> {
            Contact before = scope.bind(h.createQuery(SELECT + "e.id = :id"))
                    .bind("id", elector)
                    .map((r, c) -> read(r))
                    .one();
            scope.bind(h.createUpdate("delete from elector_contact where campaign_id = :campaign and elector_id = :id"))
                    .bind("id", elector)
                    .execute();
            if (phone != null || email != null) {
                insert(h, scope, elector, phone, email, before);
            }
        });
    }

    private void insert(Handle h, Scope scope, UUID elector, String phone, String email, Contact before) {
        String digits = PhoneNumber.digits(phone);
        boolean same = digits != null && digits.equals(PhoneNumber.digits(before.phone()));
        scope.bind(h.createUpdate(
                        "insert into elector_contact (campaign_id, elector_id, phone, digits, email, screened_on,"
                                + " listed, recorded_by, recorded_at) values (:campaign, :id, :phone, :digits, :email, :screened,"
                                + " :listed, :by, :now)"))
                .bind("id", elector)
                .bindByType("phone", phone, String.class)
                .bindByType("digits", digits, String.class)
                .bindByType("email", email, String.class)
                .bindByType("screened", same ? before.screenedOn() : null, LocalDate.class)
                .bindByType("listed", same && before.screenedOn() != null ? before.listed() : null, Boolean.class)
                .bind("by", scope.caller())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Numbers that were not looked for since this day. */
    @Transactional
    List<String> due(Scope scope, LocalDate since) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select distinct digits from elector_contact where campaign_id"
                                + " = :campaign and digits is not null and (screened_on is null or screened_on < :since)"
                                + " order by digits"))
                        .bind("since", since)
                        .mapTo(String.class)
                        .list());
    }

    @Transactional
    Screening screening(Scope scope, LocalDate since) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select count(digits) as numbers, count(case when digits is"
                                + " not null and (screened_on is null or screened_on < :since) then 1 end) as due, count(case when"
                                + " listed then 1 end) as listed, max(screened_on) as latest from elector_contact"
                                + " where campaign_id = :campaign"))
                        .bind("since", since)
                        .map((r, c) -> new Screening(
                                r.getInt("numbers"),
                                r.getInt("due"),
                                r.getInt("listed"),
                                r.getObject("latest", LocalDate.class)))
                        .one());
    }

    /** How many of these numbers are somebody's here. */
    @Transactional
    int screened(Scope scope, LocalDate day, List<String> listed, List<String> free) {
        return jdbi.withHandle(h -> mark(h, scope, day, listed, true) + mark(h, scope, day, free, false));
    }

    private static int mark(Handle h, Scope scope, LocalDate day, List<String> numbers, boolean listed) {
        int marked = 0;
        for (String digits : new ArrayList<>(numbers)) {
            marked += scope.bind(h.createUpdate("update elector_contact set screened_on = :day, listed = :listed where"
                            + " campaign_id = :campaign and digits = :digits"))
                    .bind("day", day)
                    .bind("listed", listed)
                    .bind("digits", digits)
                    .execute();
        }
        return marked;
    }

    private static Contact read(ResultSet r) throws SQLException {
        return new Contact(
                r.getObject("id", UUID.class),
                r.getString("phone"),
                r.getString("email"),
                r.getObject("screened_on", LocalDate.class),
                r.getBoolean("listed"),
                r.getBoolean("suppressed"));
    }
}
