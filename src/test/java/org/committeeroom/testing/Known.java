package org.committeeroom.testing;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.committeeroom.platform.Ids;

/** Writes straight into the database what is known of the electors of a {@link Seat}, without any returns. */
public final class Known {

    private static final OffsetDateTime SOME_DAY = OffsetDateTime.parse("2024-06-12T18:30:00+01:00");

    private final Seat seat;

    private Known(Seat seat) {
        this.seat = seat;
    }

    public static Known of(Seat seat) {
        return new Known(seat);
    }

    public Known promised(String district, int number) {
        return intends(district, number, 1);
    }

    public Known intends(String district, int number, int intention) {
        return set(district, number, "intention", intention)
                .set(district, number, "last_result", "SPOKE")
                .spoken(district, number, SOME_DAY);
    }

    public Known spoken(String district, int number, OffsetDateTime at) {
        return set(district, number, "contacted", true).set(district, number, "last_contact_at", at);
    }

    public Known voted(String district, int number) {
        return set(district, number, "voted", "TOLD");
    }

    public Known doNotContact(String district, int number) {
        return set(district, number, "do_not_contact", true);
    }

    public Known gone(String district, int number) {
        return set(district, number, "gone", true);
    }

    public Known removed(String district, int number) {
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update elector set removed = true where campaign_id = ? and id = ?",
                        seat.campaign(),
                        seat.elector(district, number)));
        return this;
    }

    /** A canvass return of now in the log. */
    public Known returned(String district, int number) {
        OffsetDateTime now = OffsetDateTime.now();
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "insert into return_log (campaign_id, id, type, at, counted_at, received_at, caller_kind, caller_id,"
                                + " elector_id, body) values (?, ?, 'CANVASS', ?, ?, ?, 'STAFF', ?, ?, '{}')",
                        seat.campaign(),
                        Ids.next(),
                        now,
                        now,
                        now,
                        new UUID(0, 0),
                        seat.elector(district, number)));
        return this;
    }

    /** Many more electors at the door of this one. */
    public Known crowd(String district, int number, int count) {
        Seat.jdbi().useTransaction(h -> {
            for (int i = 0; i < count; i++) {
                h.execute(
                        "insert into elector (campaign_id, id, district_id, number, suffix, surname, forename,"
                                + " surname_key, forename_key, marker, eligible, absent, property_id, row_hash, removed)"
                                + " values (?, ?, ?, ?, 0, 'Crowd', 'Ann', 'crowd', 'ann', '', 'YES', 'NONE', ?, 0, false)",
                        seat.campaign(),
                        Ids.next(),
                        seat.district(district),
                        10_000 + i,
                        seat.property(district, number));
            }
        });
        return this;
    }

    private Known set(String district, int number, String column, Object value) {
        UUID elector = seat.elector(district, number);
        Seat.jdbi().useTransaction(h -> {
            int known = h.execute(
                    "update elector_state set " + column + " = ? where campaign_id = ? and elector_id = ?",
                    value,
                    seat.campaign(),
                    elector);
            if (known == 0) {
                h.execute(
                        "insert into elector_state (campaign_id, elector_id, contacted, do_not_contact, gone, flags)"
                                + " values (?, ?, false, false, false, '')",
                        seat.campaign(),
                        elector);
                h.execute(
                        "update elector_state set " + column + " = ? where campaign_id = ? and elector_id = ?",
                        value,
                        seat.campaign(),
                        elector);
            }
        });
        return this;
    }
}
