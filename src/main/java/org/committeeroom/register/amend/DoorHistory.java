package org.committeeroom.register.amend;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** How the address was written of the door behind which an elector lives now. */
final class DoorHistory {

    /** From the imports, which are few: a change is found by the import and the door. */
    private static final String REWRITTEN = "select i.id, i.finished_at, i.filename, x.address_lines, x.postcode,"
            + " lead(x.address_lines) over (order by i.edition) as next_lines,"
            + " lead(x.postcode) over (order by i.edition) as next_postcode, p.address_lines as now_lines,"
            + " p.postcode as now_postcode from elector e join property p on p.campaign_id = e.campaign_id"
            + " and p.id = e.property_id join register_import i on i.campaign_id = e.campaign_id and i.edition is not null"
            + " join property_change x on x.campaign_id = i.campaign_id and x.import_id = i.id and x.property_id = p.id"
            + " where e.campaign_id = :campaign and e.id = :id and x.address_lines is not null";

    private static final String CORRECTED =
            "select a.id, a.made_at, a.ended_at, a.amended, a.was_lines, a.was_postcode, c.name"
                    + " from elector e join property_amendment a on a.campaign_id = e.campaign_id and a.property_id"
                    + " = e.property_id left join account c on c.id = a.made_by where e.campaign_id = :campaign"
                    + " and e.id = :id";

    private DoorHistory() {}

    static List<RegisterEvent> of(Scope scope, Handle h, UUID elector) {
        List<RegisterEvent> events = new ArrayList<>(rewritten(scope, h, elector));
        events.addAll(corrected(scope, h, elector));
        return events;
    }

    /** On one line; null for none. */
    static String address(String lines, String postcode) {
        if (lines == null) {
            return null;
        }
        return lines.replace("\n", ", ") + (postcode == null ? "" : ", " + postcode);
    }

    private static List<RegisterEvent> rewritten(Scope scope, Handle h, UUID elector) {
        return scope.bind(h.createQuery(REWRITTEN))
                .bind("id", elector)
                .map((r, c) -> {
                    String next = address(r.getString("next_lines"), r.getString("next_postcode"));
                    return new RegisterEvent(
                            r.getObject("finished_at", OffsetDateTime.class).toInstant(),
                            RegisterEvent.Kind.CHANGED,
                            RegisterEvent.What.ADDRESS,
                            address(r.getString("address_lines"), r.getString("postcode")),
                            next == null ? address(r.getString("now_lines"), r.getString("now_postcode")) : next,
                            r.getString("filename"),
                            r.getObject("id", UUID.class),
                            false);
                })
                .list();
    }

    private static List<RegisterEvent> corrected(Scope scope, Handle h, UUID elector) {
        return scope.bind(h.createQuery(CORRECTED))
                .bind("id", elector)
                .map((r, c) -> new RegisterEvent(
                        r.getObject("made_at", OffsetDateTime.class).toInstant(),
                        RegisterEvent.Kind.AMENDED,
                        RegisterEvent.What.ADDRESS,
                        address(r.getString("was_lines"), r.getString("was_postcode")),
                        r.getString("amended"),
                        r.getString("name"),
                        r.getObject("id", UUID.class),
                        r.getObject("ended_at") == null))
                .list();
    }
}
