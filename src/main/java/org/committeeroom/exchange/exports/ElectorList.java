package org.committeeroom.exchange.exports;

import java.util.ArrayList;
import java.util.List;

/** Everybody on the register with what is known of them: the file that people look for in an export. */
final class ElectorList {

    static final String NAME = "electors_and_answers";

    private static final List<String> COLUMNS = List.of(
            "d.code as district",
            "e.number",
            "e.suffix",
            "e.surname",
            "e.forename",
            "e.marker",
            "e.eligible",
            "e.absent",
            "replace(p.address_lines, '\n', ', ') as address",
            "p.postcode",
            "s.intention",
            "s.likelihood",
            "s.contacted",
            "s.do_not_contact",
            "s.language");

    /** They tell who has voted, or was called on because they had not. */
    private static final List<String> AFTER_CLOSE =
            List.of("s.last_result", "s.last_contact_at", "s.last_knock", "s.voted", "s.voted_at", "s.flags");

    private ElectorList() {}

    private static List<String> expressions(boolean closed) {
        List<String> all = new ArrayList<>(COLUMNS);
        if (closed) {
            all.addAll(AFTER_CLOSE);
        }
        all.add("e.id");
        return all;
    }

    static List<String> columns(boolean closed) {
        return expressions(closed).stream()
                .map(e -> e.replaceFirst("(?s).* as ", "").replaceFirst("^[a-z]\\.", ""))
                .toList();
    }

    static String query(boolean closed) {
        return "select " + String.join(", ", expressions(closed)) + " from elector e join polling_district d"
                + " on d.campaign_id = e.campaign_id and d.id = e.district_id left join property p"
                + " on p.campaign_id = e.campaign_id and p.id = e.property_id left join elector_state s"
                + " on s.campaign_id = e.campaign_id and s.elector_id = e.id where e.campaign_id = :campaign"
                + " and e.merged_into is null and not e.removed order by d.code, e.number, e.suffix, e.id";
    }
}
