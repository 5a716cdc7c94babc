package org.committeeroom.canvass;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/**
 * For whom walks are cut, beyond what their kind says: a door is on one if it is so for anybody there.
 *
 * @param notSpokenSince leaves out those with whom somebody has spoken since; null to leave out none
 * @param anyOf one of these groups; everybody if it is empty
 * @param promisedBefore how old an {@link WalkTarget#OLD_PROMISE} is
 * @param newSince since when somebody is {@link WalkTarget#NEW_ON_REGISTER}
 * @param language noted at a door (BCP 47), the part before a hyphen counting alone; null for any
 * @param sample of one canvasser's promises; null for no sample
 */
record Targets(
        Instant notSpokenSince,
        Set<WalkTarget> anyOf,
        Instant promisedBefore,
        Instant newSince,
        String language,
        Sample sample) {

    static final Targets EVERYBODY = new Targets(null, Set.of(), null, null, null, null);

    static Targets notSpokenSince(Instant since) {
        return new Targets(since, Set.of(), null, null, null, null);
    }

    /** Resting: nobody with whom somebody has spoken since then either. */
    Targets resting(Instant since) {
        boolean sooner = since != null && (notSpokenSince == null || since.isBefore(notSpokenSince));
        return sooner ? new Targets(since, anyOf, promisedBefore, newSince, language, sample) : this;
    }

    /** On elector e with state s; needs {@link #bind}. */
    String condition() {
        List<String> all = new ArrayList<>();
        if (notSpokenSince != null) {
            all.add("(s.last_contact_at is null or s.last_contact_at < :since)");
        }
        if (!anyOf.isEmpty()) {
            all.add(anyOf.stream()
                    .sorted()
                    .map(t -> "(" + t.condition() + ")")
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        if (language != null) {
            all.add("(lower(s.language) = :language or lower(s.language) like :dialect)");
        }
        if (sample != null) {
            all.add(sample.condition());
        }
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    Query bind(Query query) {
        return Sample.bind(query, sample)
                .bindByType("since", notSpokenSince, Instant.class)
                .bindByType("promisedBefore", promisedBefore, Instant.class)
                .bindByType("newSince", newSince, Instant.class)
                .bindByType("language", language, String.class)
                .bindByType("dialect", language == null ? null : language + "-%", String.class);
    }
}
