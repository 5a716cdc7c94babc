package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.audit.AuditLog;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who has which role in a campaign, and how that is given and ended here. */
@ApplicationScoped
class Staffing {

    private final Jdbi jdbi;
    private final Accounts accounts;
    private final CampaignRoles roles;
    private final AtProvider atProvider;
    private final AuditLog log;
    private final Clock clock;

    Staffing(Jdbi jdbi, Accounts accounts, CampaignRoles roles, AtProvider atProvider, AuditLog log, Clock clock) {
        this.roles = roles;
        this.log = log;
        this.jdbi = jdbi;
        this.accounts = accounts;
        this.atProvider = atProvider;
        this.clock = clock;
    }

    /** @param fromProvider given at the sign-in provider, and ended there */
    record Held(
            UUID account,
            String username,
            String name,
            Role role,
            String grantedBy,
            Instant grantedAt,
            Instant endsAt,
            boolean fromProvider,
            boolean secondFactor) {}

    /** What holds now, by name. */
    @Transactional
    List<Held> list(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select a.id, a.username, a.name, r.role, g.username as"
                        + " granted_by, r.granted_at, r.ends_at, r.from_provider, a.totp_since from campaign_role r join account a on"
                        + " a.id = r.account_id left join account g on g.id = r.granted_by where r.campaign_id ="
                        + " :campaign and (r.ends_at is null or r.ends_at > :now) order by a.name, a.username, r.role"))
                .bind("now", clock.instant())
                .map((r, c) -> held(r))
                .list());
    }

    /**
     * @param signedInAt a browser, with this account, the last time; null: never
     * @param passwordDue it was made by somebody else, and is still to be changed
     */
    record Tried(UUID account, String name, List<Role> roles, Instant signedInAt, boolean passwordDue) {}

    /** Whoever has a role now, by name. */
    @Transactional
    List<Tried> tried(Scope scope) {
        Map<UUID, List<Role>> roles = new TreeMap<>();
        list(scope).forEach(held -> roles.computeIfAbsent(held.account(), a -> new ArrayList<>())
                .add(held.role()));
        return jdbi.withHandle(h -> h.createQuery(
                        "select id, name, signed_in_at, must_change from account where id = any(:ids) order by name, id")
                .bindArray("ids", UUID.class, roles.keySet())
                .map((r, c) -> new Tried(
                        r.getObject("id", UUID.class),
                        r.getString("name"),
                        roles.get(r.getObject("id", UUID.class)),
                        instant(r, "signed_in_at"),
                        r.getBoolean("must_change")))
                .list());
    }

    /** @param password of an account that was made, shown this once; null if there was one */
    record Granted(UUID account, String password) {}

    /** Gives a role until a time, or for good; to somebody new with an account of their own. */
    @Transactional
    Granted grant(Scope scope, String username, String name, Role role, Instant until) {
        Optional<UUID> known = accounts.named(username);
        if (known.isEmpty() && atProvider.isOn()) {
            throw Problems.invalid("username", "has not signed in here yet");
        }
        String password = known.isPresent() ? null : Accounts.randomPassword();
        UUID account = known.orElseGet(() -> accounts.createForOther(username, name, password));
        accounts.flush();
        jdbi.useHandle(h -> {
            remove(h, scope, account, role);
            scope.bind(h.createUpdate("insert into campaign_role (campaign_id, account_id, role, granted_by,"
                            + " granted_at, ends_at) values (:campaign, :account, :role, :by, :now, :until)"))
                    .bind("account", account)
                    .bind("role", role.name())
                    .bind("by", scope.caller())
                    .bind("now", clock.instant())
                    .bindByType("until", until, Instant.class)
                    .execute();
            keepAnAgent(h, scope);
        });
        log.about(account, "role=" + role.name().toLowerCase(Locale.ROOT) + (until == null ? "" : " until=" + until));
        return new Granted(account, password);
    }

    /** Ends it with the next request of whoever had it. */
    @Transactional
    boolean end(Scope scope, UUID account, Role role) {
        boolean ended = jdbi.withHandle(h -> {
            boolean there = remove(h, scope, account, role) > 0;
            keepAnAgent(h, scope);
            return there;
        });
        roles.endInDrills(scope.campaign(), account, role);
        return ended;
    }

    private static int remove(Handle h, Scope scope, UUID account, Role role) {
        return scope.bind(h.createUpdate("delete from campaign_role where campaign_id = :campaign and account_id ="
                        + " :account and role = :role"))
                .bind("account", account)
                .bind("role", role.name())
                .execute();
    }

    /** One for good: an agent whose time ends would leave nobody to name the next. */
    private static void keepAnAgent(Handle h, Scope scope) {
        int agents = scope.bind(h.createQuery("select count(*) from campaign_role where campaign_id = :campaign"
                        + " and role = 'AGENT' and ends_at is null"))
                .mapTo(Integer.class)
                .one();
        if (agents == 0) {
            throw Problems.LAST_AGENT.because("Give somebody else the agent's role first, without an end");
        }
    }

    private static Held held(ResultSet r) throws SQLException {
        return new Held(
                r.getObject("id", UUID.class),
                r.getString("username"),
                r.getString("name"),
                Role.valueOf(r.getString("role")),
                r.getString("granted_by"),
                instant(r, "granted_at"),
                instant(r, "ends_at"),
                r.getBoolean("from_provider"),
                r.getObject("totp_since") != null);
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
