package org.committeeroom.districts.boundaries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds out which property of the features says what place each of them is. */
final class Naming {

    private static final int SHOWN = 12;

    private final List<Area> areas;

    Naming(List<Area> areas) {
        this.areas = areas;
    }

    /**
     * What the features are called in this property.
     *
     * @param parts the areas of each place that the campaign has
     * @param ignored the names that are none of the campaign's
     */
    record Found(BoundaryKind kind, String property, Map<String, List<Area>> parts, Set<String> ignored) {

        boolean betterThan(Found other) {
            return other == null || parts.size() > other.parts.size();
        }
    }

    /** @param places by kind, the names that the campaign uses */
    Found best(Map<BoundaryKind, Set<String>> places, String property) {
        Found best = null;
        Set<String> properties = properties();
        for (BoundaryKind kind : BoundaryKind.values()) {
            Map<String, String> known = byKey(places.getOrDefault(kind, Set.of()), kind);
            for (String each : property == null ? properties : Set.of(property)) {
                Found found = found(kind, each, known);
                if (!found.parts().isEmpty() && found.betterThan(best)) {
                    best = found;
                }
            }
        }
        if (best == null) {
            throw GeoJsonReader.refused(nothing(properties, property));
        }
        return best;
    }

    private String nothing(Set<String> properties, String property) {
        if (properties.isEmpty()) {
            return "The features have no properties that could say which polling district or ward they are";
        }
        if (property != null) {
            return "No feature has the code of one of the campaign's polling districts, or the name of a ward, in its"
                    + " property " + property;
        }
        return "No property of the features holds codes of the campaign's polling districts or names of its wards. They"
                + " have: "
                + properties.stream().limit(SHOWN).collect(Collectors.joining(", "));
    }

    private Set<String> properties() {
        Set<String> names = new LinkedHashSet<>();
        areas.forEach(a -> names.addAll(a.properties().keySet()));
        return names;
    }

    private Found found(BoundaryKind kind, String property, Map<String, String> known) {
        Map<String, List<Area>> parts = new TreeMap<>();
        Set<String> ignored = new TreeSet<>();
        for (Area area : areas) {
            String name = area.properties().getOrDefault(property, "");
            String place = known.get(key(name, kind));
            if (place != null) {
                parts.computeIfAbsent(place, p -> new ArrayList<>()).add(area);
            } else {
                ignored.add(name);
            }
        }
        return new Found(kind, property, parts, ignored);
    }

    private static Map<String, String> byKey(Collection<String> places, BoundaryKind kind) {
        Map<String, String> keys = new HashMap<>();
        places.forEach(place -> keys.put(key(place, kind), place));
        return keys;
    }

    /** Codes apart from case and spaces; wards also apart from "and", punctuation and the word ward. */
    static String key(String name, BoundaryKind kind) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (kind == BoundaryKind.DISTRICT) {
            return lower.replaceAll("\\s", "");
        }
        return lower.replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll(" ward( ed)?$|^ward ", "");
    }
}
