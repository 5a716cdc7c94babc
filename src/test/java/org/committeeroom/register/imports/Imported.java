package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.testing.Seat;

/** What an import has made of a campaign's register. */
final class Imported {

    private static final String[] COUNTS = {"rowsRead", "created", "updated", "unchanged", "removed", "rejected"};

    private Imported() {}

    /** The campaign's electors as lines of text, in the order of their numbers. */
    static List<String> electors(String slug) {
        return Seat.jdbi().withHandle(h -> h.createQuery("select d.code, e.*, p.street, p.building, p.flat, p.postcode,"
                        + " p.address_lines from elector e join campaign c on c.id = e.campaign_id"
                        + " join polling_district d on d.campaign_id = c.id and d.id = e.district_id"
                        + " left join property p on p.campaign_id = c.id and p.id = e.property_id"
                        + " where c.slug = :slug order by d.code, e.number, e.suffix")
                .bind("slug", slug)
                .map((r, c) -> {
                    String street = r.getString("street");
                    return r.getString("code") + "-" + r.getInt("number") + "/" + r.getInt("suffix") + " "
                            + r.getString("forename") + "|" + r.getString("surname") + " [" + r.getString("marker")
                            + "] " + r.getString("eligible") + " " + r.getString("absent")
                            + (r.getDate("attainment") == null ? "" : " " + r.getDate("attainment"))
                            + (r.getDate("absent_until") == null ? "" : " until " + r.getDate("absent_until"))
                            + (street == null
                                    ? ""
                                    : " @ " + r.getString("flat") + "|" + r.getString("building") + "|" + street + "|"
                                            + r.getString("postcode"))
                            + (r.getBoolean("removed") ? " removed" : "");
                })
                .list());
    }

    static Map<String, UUID> ids(String slug) {
        return ids(slug, "");
    }

    /** Of those who are on the register. */
    static Map<String, UUID> onRegister(String slug) {
        return ids(slug, " and not e.removed");
    }

    private static Map<String, UUID> ids(String slug, String which) {
        return Seat.jdbi().withHandle(h -> h
                .createQuery("select d.code, e.number, e.suffix, e.id from elector e"
                        + " join campaign c on c.id = e.campaign_id"
                        + " join polling_district d on d.campaign_id = c.id and d.id = e.district_id"
                        + " where c.slug = :slug" + which)
                .bind("slug", slug)
                .map((r, c) -> Map.entry(r.getString(1) + r.getInt(2) + "/" + r.getInt(3), r.getObject(4, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static void assertCounts(JsonPath view, Integer... counts) {
        assertEquals("completed", view.getString("status"), () -> view.prettify());
        assertEquals(
                List.of(counts),
                Arrays.stream(COUNTS).map(view::getInt).toList(),
                "rows read, created, updated, unchanged, removed, rejected");
    }
}
