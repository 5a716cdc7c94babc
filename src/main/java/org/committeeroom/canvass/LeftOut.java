package org.committeeroom.canvass;

import java.time.Instant;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;

/**
 * Who and what is on none of the walks that would be cut, and why: electors of the districts, streets and area asked for, and doors.
 *
 * @param doNotContact electors who asked to be left alone
 * @param mayNotVote electors who may not vote here
 * @param recentlyMet electors with whom somebody has spoken within the days of rest
 * @param doorsOut doors on walks that are not closed
 * @param doorsWithoutPlace doors of which nobody knows whether they are in the drawn area
 */
@Schema(name = "LeftOut")
record LeftOut(int doNotContact, int mayNotVote, int recentlyMet, int doorsOut, int doorsWithoutPlace) {

    /** @param restingSince null where such walks leave nobody in peace for having been met */
    static LeftOut in(Handle h, Scope scope, Wanted wanted, Cutting.Plan plan, Instant restingSince) {
        return scope
                .bind(h.createQuery("select d.code, n.unwanted, n.ineligible, n.met, " + Doors.PLACE
                        + " from (select e.district_id, e.property_id,"
                        + " sum(case when s.do_not_contact then 1 else 0 end) as unwanted,"
                        + " sum(case when e.eligible = 'NO' then 1 else 0 end) as ineligible,"
                        + " sum(case when s.last_contact_at >= :resting then 1 else 0 end) as met"
                        + " from unnest(:districts) as t(district) join elector e on e.campaign_id = :campaign"
                        + " and e.district_id = t.district left join elector_state s on"
                        + " s.campaign_id = e.campaign_id and s.elector_id = e.id where " + scope.electors("e")
                        + " and not e.removed and (s.do_not_contact or e.eligible = 'NO' or s.last_contact_at >= :resting)"
                        + " group by e.district_id, e.property_id) n left join polling_district d on"
                        + " d.campaign_id = :campaign and d.id = n.district_id left join property p on"
                        + " p.campaign_id = :campaign and p.id = n.property_id"))
                .bindArray("districts", UUID.class, plan.districts().values())
                .bindByType("resting", restingSince, Instant.class)
                .map((r, c) -> new Door(
                        r.getString("code"),
                        r.getObject("id") == null ? null : Doors.place(r),
                        new LeftOut(r.getInt("unwanted"), r.getInt("ineligible"), r.getInt("met"), 0, 0)))
                .stream()
                .filter(door ->
                        wanted.everywhere() || (door.place() != null && wanted.has(door.district(), door.place())))
                .map(Door::people)
                .reduce(new LeftOut(0, 0, 0, plan.taken(), plan.unplaced()), LeftOut::and);
    }

    /** @param place null for those without an address */
    private record Door(String district, Place place, LeftOut people) {}

    private LeftOut and(LeftOut people) {
        return new LeftOut(
                doNotContact + people.doNotContact,
                mayNotVote + people.mayNotVote,
                recentlyMet + people.recentlyMet,
                doorsOut,
                doorsWithoutPlace);
    }
}
