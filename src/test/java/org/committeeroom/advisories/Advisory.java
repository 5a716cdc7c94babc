package org.committeeroom.advisories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is known of a weakness (https://ossf.github.io/osv-schema/), and which versions have it. */
record Advisory(Set<String> ids, String summary, boolean withdrawn, List<Affected> affected) {

    /** @param versions that are named one by one; @param ranges within which all versions are meant */
    record Affected(Ecosystem ecosystem, String name, Set<String> versions, List<List<Event>> ranges) {

        boolean concerns(Component component) {
            return ecosystem == component.ecosystem()
                    && name.equals(component.name())
                    && (versions.contains(component.version())
                            || ranges.stream().anyMatch(range -> within(range, component.version())));
        }

        private boolean within(List<Event> range, String version) {
            boolean affected = false;
            for (Event event : range) {
                affected = switch (event.kind()) {
                    case INTRODUCED -> affected || !event.after(ecosystem, version);
                    case FIXED -> affected && event.after(ecosystem, version);
                    case LAST_AFFECTED -> affected && !event.before(ecosystem, version);
                };
            }
            return affected;
        }
    }

    /** In this order, where they are of the same version. */
    enum EventKind {
        FIXED,
        INTRODUCED,
        LAST_AFFECTED
    }

    record Event(EventKind kind, String version) {

        private boolean ofAll() {
            return version.equals("0");
        }

        private boolean after(Ecosystem ecosystem, String other) {
            return !ofAll() && ecosystem.compare(version, other) > 0;
        }

        private boolean before(Ecosystem ecosystem, String other) {
            return ofAll() || ecosystem.compare(version, other) < 0;
        }

        private static int inOrder(Ecosystem ecosystem, Event one, Event other) {
            if (one.ofAll() || other.ofAll()) {
                return Boolean.compare(other.ofAll(), one.ofAll());
            }
            return ecosystem.compare(one.version, other.version);
        }
    }

    static Advisory read(JsonNode osv) {
        Set<String> ids = new TreeSet<>(Set.of(osv.path("id").asText()));
        osv.path("aliases").forEach(alias -> ids.add(alias.asText()));
        List<Affected> affected = new ArrayList<>();
        for (JsonNode each : osv.path("affected")) {
            JsonNode its = each.path("package");
            Ecosystem.of(its.path("ecosystem").asText()).ifPresent(ecosystem -> {
                Set<String> versions = new TreeSet<>();
                each.path("versions").forEach(version -> versions.add(version.asText()));
                affected.add(new Affected(
                        ecosystem, its.path("name").asText(), versions, ranges(ecosystem, each.path("ranges"))));
            });
        }
        return new Advisory(ids, osv.path("summary").asText(), osv.hasNonNull("withdrawn"), affected);
    }

    private static List<List<Event>> ranges(Ecosystem ecosystem, JsonNode ranges) {
        List<List<Event>> all = new ArrayList<>();
        for (JsonNode range : ranges) {
            // Ranges of commits say nothing of versions; those are then named one by one.
            if (!range.path("type").asText().equals("GIT")) {
                List<Event> events = new ArrayList<>();
                range.path("events").forEach(event -> event(event).ifPresent(events::add));
                Comparator<Event> byVersion = (one, other) -> Event.inOrder(ecosystem, one, other);
                events.sort(byVersion.thenComparing(Event::kind));
                all.add(events);
            }
        }
        return all;
    }

    /** A limit says where a search may end, and nothing of what is affected. */
    private static Optional<Event> event(JsonNode event) {
        for (EventKind kind : EventKind.values()) {
            JsonNode version = event.get(kind.name().toLowerCase(java.util.Locale.ROOT));
            if (version != null) {
                return Optional.of(new Event(kind, version.asText()));
            }
        }
        return Optional.empty();
    }

    boolean concerns(Component component) {
        return !withdrawn && affected.stream().anyMatch(each -> each.concerns(component));
    }
}
