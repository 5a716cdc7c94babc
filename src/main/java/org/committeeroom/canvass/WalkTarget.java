package org.committeeroom.canvass;

/** Groups of people for whom a walk can be cut, as conditions on elector e and elector_state s. */
public enum WalkTarget {
    /** Nobody has ever spoken with them. */
    NEVER_MET("not coalesce(s.contacted, false)"),
    /** Latest intention probable or undecided. */
    UNDECIDED("s.intention in (2, 3)"),
    /** Said once that they promise; now they lean away, without being against. */
    LAPSED_PROMISE(
            "s.intention between 2 and 4 and exists (select 1 from return_log r where r.campaign_id = e.campaign_id"
                    + " and r.elector_id = e.id and r.type = 'CANVASS' and r.problem is null and (r.body like"
                    + " '%\"intention\":1,%' or r.body like '%\"intention\":1}%') and" + Deliveries.STANDS + ")"),
    /** A promise that nobody has heard for some time. */
    OLD_PROMISE("s.intention = 1 and s.last_contact_at < :promisedBefore"),
    /** Who votes by post and is not known to have done so: to be met before the packs land. */
    POSTAL("e.absent in ('POSTAL', 'POSTAL_PROXY') and s.voted is null"),
    /** Came with a later file than the first. */
    NEW_ON_REGISTER("exists (select 1 from elector_change n join register_import i on i.campaign_id = n.campaign_id"
            + " and i.id = n.import_id where n.campaign_id = e.campaign_id and n.elector_id = e.id and n.created"
            + " and i.undone_at is null and i.finished_at >= :newSince)");

    private final String condition;

    WalkTarget(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
