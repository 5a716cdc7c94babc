package org.committeeroom.register.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.committeeroom.testing.Seat;

/** All that the tables of the register hold of a campaign, whatever its columns: equal when nothing has changed. */
final class RegisterDigest {

    private RegisterDigest() {}

    static List<String> of(String slug) {
        List<String> digest = new ArrayList<>();
        for (String table : List.of("polling_district", "property", "elector", "absent_voter")) {
            Seat.jdbi().useHandle(h -> h.createQuery("select t.* from " + table
                            + " t join campaign c on c.id = t.campaign_id where c.slug = :slug order by t."
                            + (table.equals("absent_voter") ? "elector_id" : "id"))
                    .bind("slug", slug)
                    .mapToMap()
                    .forEach(row -> digest.add(table + line(row))));
        }
        return digest;
    }

    /** Without ids that are given anew each time; the people of a door tell which one it is. */
    private static String line(Map<String, Object> row) {
        return new TreeMap<>(row).toString();
    }
}
