package org.committeeroom.canvass;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;

/**
 * A language that was noted at doors of a walk, so that the walk goes to somebody who speaks it.
 *
 * @param language the part before a hyphen (BCP 47)
 */
@Schema(name = "SpokenLanguage")
public record Spoken(String language, int electors) {

    private static final String NOTED =
            "select o.walk_id, s.language, count(*) as electors from unnest(:walks) as t(walk) left join walk_door o on"
                    + " o.campaign_id = :campaign and o.walk_id = t.walk left join elector e on e.campaign_id ="
                    + " o.campaign_id and e.property_id = o.property_id left join elector_state s on s.campaign_id ="
                    + " e.campaign_id and s.elector_id = e.id where not e.removed and s.language is not null"
                    + " group by o.walk_id, s.language";

    /** The commonest first; walks at whose doors none was noted are left out. */
    static Map<UUID, List<Spoken>> on(Handle h, Scope scope, Collection<UUID> walks) {
        Map<UUID, Map<String, Integer>> counts = new HashMap<>();
        scope.bind(h.createQuery(NOTED))
                .bindArray("walks", UUID.class, walks)
                .map((r, c) -> counts.computeIfAbsent(r.getObject("walk_id", UUID.class), walk -> new HashMap<>())
                        .merge(base(r.getString("language")), r.getInt("electors"), Integer::sum))
                .forEach(counted -> {});
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, walk -> ranked(walk.getValue())));
    }

    private static String base(String tag) {
        return tag.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
    }

    private static List<Spoken> ranked(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new Spoken(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt((Spoken spoken) -> -spoken.electors)
                        .thenComparing(Spoken::language))
                .toList();
    }
}
