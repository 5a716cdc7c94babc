package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who of those that were let in would be let in again, to the same. */
@ApplicationScoped
class Presence {

    /** H2 finds many rows by their keys in a join only: for {@code = any} it reads the whole campaign. */
    private static final String GIVEN = " unnest(cast(:callers as uuid array)) as given(id) join ";

    private final Jdbi jdbi;
    private final StaffRules rules;
    private final Clock clock;
    private final Wall wall;

    Presence(Jdbi jdbi, StaffRules rules, Clock clock, Wall wall) {
        this.jdbi = jdbi;
        this.rules = rules;
        this.clock = clock;
        this.wall = wall;
    }

    /** Of those let in to this campaign. */
    @Transactional
    Set<Admission> of(UUID campaign, Collection<Admission> all) {
        Instant now = clock.instant();
        List<SignedIn.Staff> staff = all.stream()
                .map(Admission::who)
                .flatMap(who -> who instanceof SignedIn.Staff one ? Stream.of(one) : Stream.empty())
                .toList();
        List<UUID> others = all.stream()
                .filter(a -> !(a.who() instanceof SignedIn.Staff))
                .map(a -> a.scope().caller())
                .distinct()
                .toList();
        return wall.within(
                campaign,
                () -> jdbi.withHandle(h -> {
                    Set<UUID> letIn = others.isEmpty() ? Set.of() : devicesAndTokens(h, campaign, others, now);
                    Map<UUID, Set<Role>> roles = staff.isEmpty() ? Map.of() : roles(h, campaign, staff, now);
                    Set<Proof> good = proofs(h, staff, now);
                    return all.stream()
                            .filter(a -> a.who() instanceof SignedIn.Staff one
                                    ? good.contains(one.proof())
                                            && roles.getOrDefault(one.account(), Set.of())
                                                    .containsAll(a.scope().roles())
                                            && !rules.keepsOut(campaign, one)
                                    : letIn.contains(a.scope().caller()))
                            .collect(Collectors.toSet());
                }));
    }

    private static Set<UUID> devicesAndTokens(Handle h, UUID campaign, List<UUID> callers, Instant now) {
        return h.createQuery("select d.id from" + GIVEN + "device d on d.campaign_id = :campaign and d.id = given.id"
                        + " where d.ended_at is null and d.expires_at > :now union all select k.id from" + GIVEN
                        + "api_token k on k.campaign_id = :campaign and k.id = given.id where k.ended_at is null"
                        + " and k.expires_at > :now")
                .bind("campaign", campaign)
                .bindArray("callers", UUID.class, callers)
                .bind("now", now)
                .mapTo(UUID.class)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Set<Role>> roles(Handle h, UUID campaign, List<SignedIn.Staff> staff, Instant now) {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        h.createQuery("select r.account_id, r.role from" + GIVEN + "campaign_role r on r.campaign_id = :campaign and"
                        + " r.account_id = given.id where r.ends_at is null or r.ends_at > :now")
                .bind("campaign", campaign)
                .bindArray("callers", UUID.class, accounts(staff))
                .bind("now", now)
                .map((r, c) -> roles.computeIfAbsent(
                                r.getObject("account_id", UUID.class), a -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(r.getString("role"))))
                .list();
        return roles;
    }

    private static Set<Proof> proofs(Handle h, List<SignedIn.Staff> staff, Instant now) {
        Set<Proof> good = new HashSet<>();
        List<String> sessions = staff.stream()
                .flatMap(s -> s.proof() instanceof Proof.Session session ? Stream.of(session.digest()) : Stream.empty())
                .toList();
        if (!sessions.isEmpty()) {
            good.addAll(h.createQuery(
                            "select s.token_hash from unnest(cast(:digests as varchar array)) as given(digest)"
                                    + " join browser_session s on s.token_hash = given.digest where s.expires_at > :now")
                    .bindArray("digests", String.class, sessions)
                    .bind("now", now)
                    .mapTo(String.class)
                    .map(Proof.Session::new)
                    .list());
        }
        if (staff.stream().anyMatch(s -> s.proof() instanceof Proof.Password)) {
            good.addAll(h.createQuery("select a.password_hash from" + GIVEN + "account a on a.id = given.id")
                    .bindArray("callers", UUID.class, accounts(staff))
                    .mapTo(String.class)
                    .map(Proof.Password::of)
                    .list());
        }
        staff.stream()
                .map(SignedIn.Staff::proof)
                .filter(p -> p instanceof Proof.Until until && until.end().isAfter(now))
                .forEach(good::add);
        return good;
    }

    private static List<UUID> accounts(List<SignedIn.Staff> staff) {
        return staff.stream().map(SignedIn.Staff::account).distinct().toList();
    }
}
