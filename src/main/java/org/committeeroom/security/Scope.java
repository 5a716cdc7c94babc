package org.committeeroom.security;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What a caller may see: one campaign, and for a device only the electors of its walks and districts. Every method of
 * a repository takes one, so that no query can be written without it.
 */
public final class Scope {

    public enum CallerKind {
        STAFF,
        DEVICE,
        /** A program of others, with a token that an agent made. */
        TOKEN,
        /** This program itself. */
        PROGRAM
    }

    private final UUID campaign;
    private final CallerKind kind;
    private final UUID caller;
    private final Set<Role> roles;
    private final Set<UUID> walks;
    private final Set<UUID> districts;
    private final UUID station;
    private final boolean over;

    private Scope(
            UUID campaign,
            CallerKind kind,
            UUID caller,
            Set<Role> roles,
            Set<UUID> walks,
            Set<UUID> districts,
            UUID station,
            boolean over) {
        this.campaign = campaign;
        this.kind = kind;
        this.caller = caller;
        this.roles = roles;
        this.walks = walks;
        this.districts = districts;
        this.station = station;
        this.over = over;
    }

    static Scope ofStaff(UUID campaign, UUID account, Set<Role> roles) {
        return new Scope(campaign, CallerKind.STAFF, account, roles, Set.of(), Set.of(), null, false);
    }

    static Scope ofDevice(UUID campaign, UUID device, Role role, Set<UUID> walks, Set<UUID> districts, UUID station) {
        return new Scope(campaign, CallerKind.DEVICE, device, EnumSet.of(role), walks, districts, station, false);
    }

    /** @param districts to which a role of devices is limited; those of staff see all */
    static Scope ofToken(UUID campaign, UUID token, Role role, Set<UUID> districts) {
        return new Scope(campaign, CallerKind.TOKEN, token, EnumSet.of(role), Set.of(), districts, null, false);
    }

    /** For the program's own work in a campaign: imports under way, the sequencer, the demo. Sees all of it. */
    public static Scope ofProgram(UUID campaign) {
        return new Scope(
                campaign, CallerKind.PROGRAM, new UUID(0, 0), EnumSet.of(Role.AGENT), Set.of(), Set.of(), null, false);
    }

    /** The same, for what a volunteer has done: the log names them. */
    public static Scope ofProgramFor(UUID campaign, UUID volunteer) {
        return new Scope(
                campaign, CallerKind.PROGRAM, volunteer, EnumSet.of(Role.AGENT), Set.of(), Set.of(), null, false);
    }

    Scope over(boolean isOver) {
        return new Scope(campaign, kind, caller, roles, walks, districts, station, isOver);
    }

    /** A device whose access has ended: what it still hands in is kept, and counts only once a person says so. */
    public boolean isOver() {
        return over;
    }

    public UUID campaign() {
        return campaign;
    }

    public CallerKind kind() {
        return kind;
    }

    /** The account, the device or the token; nil for the program itself. */
    public UUID caller() {
        return caller;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Sees what a volunteer's phone may see, and no more; a token with such a role too. */
    public boolean isDevice() {
        return kind == CallerKind.DEVICE
                || (kind == CallerKind.TOKEN && roles.stream().allMatch(Role::ofDevice));
    }

    /** The walks of a device; empty for staff, who see all. */
    public Set<UUID> walks() {
        return walks;
    }

    /** The districts of a device, those of its station included; empty for staff, who see all. */
    public Set<UUID> districts() {
        return districts;
    }

    public UUID station() {
        return station;
    }

    public boolean seesWalk(UUID walk) {
        return !isDevice() || walks.contains(walk);
    }

    /**
     * The condition that holds for the electors in this scope, for a query in which the elector table has the given
     * alias. Begins with the campaign; needs {@link #bind}.
     */
    public String electors(String alias) {
        String sameCampaign = alias + ".campaign_id = :campaign";
        if (!isDevice()) {
            return sameCampaign;
        }
        return sameCampaign + " and (" + alias
                + ".district_id = any(:scopeDistricts) or exists (select 1 from walk_door"
                + " scope_door where scope_door.campaign_id = " + alias + ".campaign_id and scope_door.property_id = "
                + alias + ".property_id and scope_door.walk_id = any(:scopeWalks)))";
    }

    /** Gives a query the campaign and the limits of this scope: {@code :campaign}, {@code :scopeWalks}, {@code :scopeDistricts}. */
    public <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .bind("campaign", campaign)
                .bindArray("scopeWalks", UUID.class, walks)
                .bindArray("scopeDistricts", UUID.class, districts);
    }
}
