package org.committeeroom.security.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/** Which electors of a campaign are made up. Asked with every page about a person, so it is remembered for a moment. */
@ApplicationScoped
public class CanaryIds {

    /** By which a return may name an elector. */
    private record Number(String district, int number, int suffix) {}

    private record Known(Set<UUID> ids, Map<Number, UUID> numbers) {}

    private final Cache<UUID, Known> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build();

    private final Jdbi jdbi;
    private final Wall wall;

    CanaryIds(Jdbi jdbi, Wall wall) {
        this.jdbi = jdbi;
        this.wall = wall;
    }

    Set<UUID> of(Scope scope) {
        return known(scope).ids();
    }

    /** The canary that has this id, or this number where the id is null; null if none has. */
    public UUID named(Scope scope, UUID id, String district, Integer number, int suffix) {
        Known all = known(scope);
        if (id != null) {
            return all.ids().contains(id) ? id : null;
        }
        return number == null ? null : all.numbers().get(new Number(district, number, suffix));
    }

    private Known known(Scope scope) {
        return known.get(scope.campaign(), this::read);
    }

    private Known read(UUID campaign) {
        Map<Number, UUID> numbers = new HashMap<>();
        wall.within(
                campaign,
                () -> jdbi.withHandle(h -> h.createQuery("select e.id, d.code, e.number, e.suffix from canary c join"
                                + " elector e on e.campaign_id = c.campaign_id and e.id = c.elector_id join"
                                + " polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id"
                                + " where c.campaign_id = :campaign")
                        .bind("campaign", campaign)
                        .map((r, c) -> numbers.put(
                                new Number(r.getString("code"), r.getInt("number"), r.getInt("suffix")),
                                r.getObject("id", UUID.class)))
                        .list()));
        return new Known(Set.copyOf(numbers.values()), Map.copyOf(numbers));
    }

    /** They have changed; another node knows within half a minute. */
    public void changed(Scope scope) {
        known.invalidate(scope.campaign());
    }
}
