package org.committeeroom.register.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Database;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Finds electors by their names, spelt rightly or not. */
@ApplicationScoped
class Named {

    private static final int MOST_NAMES = 60;

    private static final String FIRST =
            "substring(e.forename_key from 1 for position(' ' in (e.forename_key || ' ')) - 1)";

    private final Jdbi jdbi;
    private final Database.Kind kind;
    private final RegisterWords words;

    Named(Jdbi jdbi, RegisterWords words, Database.Kind kind) {
        this.kind = kind;
        this.jdbi = jdbi;
        this.words = words;
    }

    private record Hit(UUID id, int rank, boolean similar) {}

    /** How far names are from what was asked: the sum over surname and forename of {@link Spelling.Nearness}. */
    @Transactional
    List<Found> like(Scope scope, Question question, int most) {
        Map<UUID, Hit> hits = new LinkedHashMap<>();
        List<String> asked = question.words();
        if (asked.size() == 1) {
            Map<String, Spelling.Nearness> surnames = surnames(scope, asked.get(0));
            add(hits, bySurname(scope, surnames, Map.of(), most));
            if (hits.size() < most) {
                add(hits, byForename(scope, forenames(scope, asked.get(0)), most));
            }
        } else {
            for (Reading reading : readings(question)) {
                Map<String, Spelling.Nearness> forenames =
                        reading.forename() == null ? Map.of() : forenames(scope, reading.forename());
                if (reading.forename() == null || !forenames.isEmpty()) {
                    add(hits, bySurname(scope, surnames(scope, reading.surname()), forenames, most));
                }
            }
        }
        return hits.values().stream()
                .sorted(Comparator.comparingInt(Hit::rank))
                .limit(most)
                .map(hit -> new Found(hit.id(), hit.similar() ? Found.How.SIMILAR_NAME : Found.How.NAME))
                .toList();
    }

    /** Which words are the surname: "john smith", "smith john", "van der berg", "garcia lopez maria". */
    private record Reading(String surname, String forename) {}

    private static List<Reading> readings(Question question) {
        List<String> asked = question.words();
        int size = asked.size();
        if (question.surnameFirst() > 0 && question.surnameFirst() < size) {
            return List.of(new Reading(
                    String.join(" ", asked.subList(0, question.surnameFirst())), asked.get(question.surnameFirst())));
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(asked.get(size - 1), asked.get(0)));
        readings.add(new Reading(asked.get(0), asked.get(1)));
        readings.add(new Reading(String.join(" ", asked), null));
        if (size > 2) {
            readings.add(new Reading(String.join(" ", asked.subList(1, size)), asked.get(0)));
            readings.add(new Reading(String.join(" ", asked.subList(0, size - 1)), asked.get(size - 1)));
        }
        return readings;
    }

    private Map<String, Spelling.Nearness> surnames(Scope scope, String asked) {
        if (asked.contains(" ")) {
            return Map.of(asked, Spelling.Nearness.SAME);
        }
        return near(words.near(scope, RegisterWords.Kind.SURNAME, asked, MOST_NAMES));
    }

    private Map<String, Spelling.Nearness> forenames(Scope scope, String asked) {
        return near(words.near(scope, RegisterWords.Kind.FORENAME, asked, MOST_NAMES));
    }

    private static Map<String, Spelling.Nearness> near(List<RegisterWords.Near> near) {
        return near.stream()
                .collect(Collectors.toMap(
                        RegisterWords.Near::entry, RegisterWords.Near::nearness, (a, b) -> a, LinkedHashMap::new));
    }

    private static void add(Map<UUID, Hit> hits, List<Hit> more) {
        more.forEach(hit -> hits.merge(hit.id(), hit, (a, b) -> a.rank() <= b.rank() ? a : b));
    }

    /** The nearest spellings first, so that a common misspelling does not crowd out the right one. */
    private List<Hit> bySurname(
            Scope scope, Map<String, Spelling.Nearness> surnames, Map<String, Spelling.Nearness> forenames, int most) {
        List<Hit> hits = new ArrayList<>();
        for (List<String> level : levels(surnames)) {
            if (hits.size() >= most) {
                break;
            }
            String sql = "select e.id, e.surname_key as surname, " + FIRST + " as forename from unnest(cast(:names as"
                    + " varchar array)) as given(name) join elector e on e.campaign_id = :campaign"
                    + " and e.surname_key = given.name where not e.removed"
                    + (forenames.isEmpty() ? "" : " and " + FIRST + " = any(:forenames)")
                    + " order by e.surname_key, e.forename_key limit :most";
            hits.addAll(jdbi.withHandle(h -> scope.bind(h.createQuery(sql))
                    .bindArray("names", String.class, level)
                    .bindArray("forenames", String.class, forenames.keySet())
                    .bind("most", forenames.isEmpty() ? most : 4 * most)
                    .map((r, c) -> hit(
                            r.getObject("id", UUID.class),
                            surnames.get(r.getString("surname")),
                            forenames.get(r.getString("forename"))))
                    .list()));
        }
        return hits;
    }

    private List<Hit> byForename(Scope scope, Map<String, Spelling.Nearness> forenames, int most) {
        List<Hit> hits = new ArrayList<>();
        for (List<String> level : levels(forenames)) {
            for (String forename : level) {
                if (hits.size() >= most) {
                    return hits;
                }
                hits.addAll(
                        jdbi.withHandle(h -> scope.bind(h.createQuery("select e.id from elector e where e.campaign_id ="
                                        + " :campaign and " + kind.begins("e.forename_key", "beginning")
                                        + " and (e.forename_key = :name"
                                        + " or e.forename_key like :more) and not e.removed order by e.forename_key"
                                        + " limit :most"))
                                .bind("beginning", forename + '%')
                                .bind("name", forename)
                                .bind("more", forename + " %")
                                .bind("most", most)
                                .map((r, c) -> hit(r.getObject("id", UUID.class), forenames.get(forename), null))
                                .list()));
            }
        }
        return hits;
    }

    private static Hit hit(UUID id, Spelling.Nearness name, Spelling.Nearness other) {
        int rank = name.ordinal() + (other == null ? 0 : other.ordinal());
        boolean similar = isSimilar(name) || (other != null && isSimilar(other));
        return new Hit(id, rank, similar);
    }

    private static boolean isSimilar(Spelling.Nearness nearness) {
        return nearness.compareTo(Spelling.Nearness.MISSPELT) >= 0;
    }

    private static List<List<String>> levels(Map<String, Spelling.Nearness> names) {
        Map<Spelling.Nearness, List<String>> levels = new HashMap<>();
        names.forEach((name, nearness) ->
                levels.computeIfAbsent(nearness, n -> new ArrayList<>()).add(name));
        return levels.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
