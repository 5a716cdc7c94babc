package org.committeeroom.register.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.platform.Database;
import org.committeeroom.register.NameKey;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Finds electors by where they live: street, house, flat, postcode. */
@ApplicationScoped
class Addressed {

    /** Every other street has one of these in its name. */
    private static final Set<String> COMMON = Set.of(
            "road",
            "rd",
            "street",
            "st",
            "lane",
            "avenue",
            "ave",
            "close",
            "court",
            "gardens",
            "grove",
            "place",
            "square",
            "terrace",
            "way",
            "drive",
            "crescent",
            "the",
            "flat",
            "house",
            "walk",
            "row",
            "mews",
            "hill",
            "park");

    private static final Set<String> NOT_IN_ADDRESSES = Set.of("flat", "number", "no", "london");
    private static final int MOST_STREETS = 40;
    private static final int MOST_DOORS = 3000;

    private final Jdbi jdbi;
    private final Database.Kind kind;
    private final RegisterWords words;

    Addressed(Jdbi jdbi, RegisterWords words, Database.Kind kind) {
        this.kind = kind;
        this.jdbi = jdbi;
        this.words = words;
    }

    private record Door(UUID id, Set<String> words, int slips) {

        boolean is(Question question) {
            return words.containsAll(question.figures());
        }
    }

    @Transactional
    List<UUID> at(Scope scope, Question question, int most) {
        return electors(scope, doors(scope, question, most), most);
    }

    /** The nearest first. */
    @Transactional
    List<UUID> doors(Scope scope, Question question, int most) {
        List<String> asked = question.words().stream()
                .filter(w -> !NOT_IN_ADDRESSES.contains(w))
                .toList();
        List<Door> doors = asked.isEmpty() ? byPostcode(scope, question) : byStreet(scope, question, asked, most);
        return doors.stream()
                .filter(door -> door.is(question))
                .sorted(Comparator.comparingInt(Door::slips))
                .map(Door::id)
                .limit(most)
                .toList();
    }

    /** In streets that are called so; in others only if there are not enough, as they can be no nearer. */
    private List<Door> byStreet(Scope scope, Question question, List<String> asked, int most) {
        Set<String> streets = streets(scope, asked);
        Set<String> exact = streets.stream()
                .filter(street -> slips(asked, words(street)) == 0)
                .collect(Collectors.toSet());
        List<Door> doors = new ArrayList<>(in(scope, exact, question, asked));
        if (doors.stream()
                        .filter(door -> door.slips() == 0 && door.is(question))
                        .count()
                < most) {
            streets.removeAll(exact);
            doors.addAll(in(scope, nearest(streets, asked), question, asked));
        }
        return doors;
    }

    private Set<String> streets(Scope scope, List<String> asked) {
        Set<String> streets = null;
        List<String> telling = asked.stream().filter(w -> !COMMON.contains(w)).toList();
        for (String word : telling.isEmpty() ? asked : telling) {
            Set<String> near = words.near(scope, RegisterWords.Kind.STREET, word, 400).stream()
                    .map(RegisterWords.Near::entry)
                    .collect(Collectors.toSet());
            if (streets == null) {
                streets = new HashSet<>(near);
            } else {
                streets.retainAll(near);
            }
        }
        return streets == null ? new HashSet<>() : streets;
    }

    private List<Door> in(Scope scope, Collection<String> streets, Question question, List<String> asked) {
        if (streets.isEmpty()) {
            return List.of();
        }
        String postcode = question.postcode() == null ? "" : " and " + kind.begins("p.postcode", "postcode");
        String sql = "select p.id, p.street, p.building, p.flat from unnest(cast(:streets as varchar array)) as"
                + " given(street) join property p on p.campaign_id = :campaign and p.street = given.street" + postcode
                + " limit " + MOST_DOORS;
        Map<Set<String>, Integer> known = new HashMap<>();
        return doors(scope, sql, streets, question).stream()
                .map(door -> new Door(
                        door.id(),
                        door.words(),
                        known.computeIfAbsent(lettered(door.words()), there -> slips(asked, there))))
                .filter(door -> door.slips() < FAR)
                .toList();
    }

    /** Numbers of houses are like no word: without them there are few doors that differ. */
    private static Set<String> lettered(Set<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    private List<Door> byPostcode(Scope scope, Question question) {
        return question.postcode() == null
                ? List.of()
                : doors(
                        scope,
                        "select p.id, p.street, p.building, p.flat from property p where p.campaign_id = :campaign"
                                + " and " + kind.begins("p.postcode", "postcode")
                                + " order by p.postcode, p.street limit " + MOST_DOORS,
                        List.of(),
                        question);
    }

    private List<Door> doors(Scope scope, String sql, Collection<String> streets, Question question) {
        Map<String, Set<String>> known = new HashMap<>();
        return jdbi.withHandle(h -> scope.bind(h.createQuery(sql))
                .bindArray("streets", String.class, streets)
                .bind("postcode", question.postcode() + "%")
                .map((r, c) -> new Door(
                        r.getObject("id", UUID.class),
                        Stream.of(r.getString("flat"), r.getString("building"), r.getString("street"))
                                .filter(part -> part != null)
                                .flatMap(part -> known.computeIfAbsent(part, Addressed::words).stream())
                                .collect(Collectors.toSet()),
                        0))
                .list());
    }

    private static List<String> nearest(Set<String> streets, List<String> asked) {
        return streets.stream()
                .sorted(Comparator.<String>comparingInt(street -> Math.min(FAR, slips(asked, words(street))))
                        .thenComparing(street -> street))
                .limit(MOST_STREETS)
                .toList();
    }

    private static final int FAR = 1000;

    /** How badly the words asked for are matched by these; FAR if one that tells streets apart is not matched at all. */
    private static int slips(List<String> asked, Set<String> there) {
        int slips = 0;
        for (String word : asked) {
            Spelling.Nearness best = there.stream()
                    .map(each -> Spelling.of(word, each))
                    .min(Comparator.naturalOrder())
                    .orElse(Spelling.Nearness.FAR);
            boolean missing = best == Spelling.Nearness.FAR;
            slips += missing && !COMMON.contains(word) ? FAR : missing ? 3 : best.ordinal();
        }
        return slips;
    }

    private static Set<String> words(String part) {
        return Set.copyOf(
                Arrays.asList(NameKey.of(part.toLowerCase(Locale.ROOT)).split(" ")));
    }

    private List<UUID> electors(Scope scope, List<UUID> doors, int most) {
        List<UUID> found = new ArrayList<>();
        if (doors.isEmpty()) {
            return found;
        }
        List<String> order = doors.stream().map(UUID::toString).toList();
        record At(UUID elector, String door, int number) {}
        jdbi
                .withHandle(h -> scope.bind(
                                h.createQuery("select e.id, e.property_id, e.number from unnest(cast(:doors as uuid"
                                        + " array)) as given(id) join elector e on e.campaign_id = :campaign"
                                        + " and e.property_id = given.id where not e.removed"))
                        .bindArray("doors", UUID.class, doors)
                        .map((r, c) ->
                                new At(r.getObject("id", UUID.class), r.getString("property_id"), r.getInt("number")))
                        .list())
                .stream()
                .sorted(Comparator.<At>comparingInt(at -> order.indexOf(at.door()))
                        .thenComparingInt(At::number))
                .limit(most)
                .forEach(at -> found.add(at.elector()));
        return found;
    }
}
