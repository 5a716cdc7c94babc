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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.platform.Database;
import org.committeeroom.register.NameKey;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The names and streets of a register by the forms of their words: some tens of thousands in a seat. */
@ApplicationScoped
class RegisterWords {

    private static final int BATCH = 5000;
    private static final String FIRST = "substring(forename_key from 1 for position(' ' in (forename_key || ' ')) - 1)";

    /** What is looked up, and the query for all there are: the entry, and the text that its words are in. */
    enum Kind {
        SURNAME("select distinct surname_key as entry, surname_key as words from elector where campaign_id = :campaign"
                + " and not removed and surname_key <> ''"),
        FORENAME("select distinct " + FIRST + " as entry, " + FIRST + " as words from elector where campaign_id ="
                + " :campaign and not removed and forename_key <> ''"),
        /** A building's name leads to its street. */
        STREET("select distinct street as entry, street || ' ' || coalesce(building, '') as words from property"
                + " where campaign_id = :campaign and street is not null");

        private final String all;

        Kind(String all) {
            this.all = all;
        }
    }

    /** An entry that is near to a word that was asked for. */
    record Near(String entry, Spelling.Nearness nearness) {}

    private final Jdbi jdbi;
    private final Database.Kind database;

    RegisterWords(Jdbi jdbi, Database.Kind database) {
        this.database = database;
        this.jdbi = jdbi;
    }

    @Transactional
    boolean none(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select not exists (select 1 from register_word where campaign_id = :campaign)"))
                .mapTo(Boolean.class)
                .one());
    }

    /** Adds what is new in the register and forgets what is in it no more. */
    @Transactional
    void update(Scope scope, Kind kind) {
        jdbi.useHandle(h -> {
            Map<String, Set<String>> known = known(scope, h, kind);
            Set<String> gone = new HashSet<>(known.keySet());
            PreparedBatch batch = h.prepareBatch("insert into register_word (campaign_id, kind, entry, form) values"
                    + " (:campaign, :kind, :entry, :form) on conflict do nothing");
            now(scope, h, kind).forEach((entry, words) -> {
                gone.remove(entry);
                Set<String> there = known.getOrDefault(entry, Set.of());
                if (kind == Kind.STREET || !known.containsKey(entry)) {
                    words.stream()
                            .flatMap(word -> WordForms.of(word).stream())
                            .distinct()
                            .filter(form -> !there.contains(form))
                            .forEach(form -> row(batch, scope, kind, entry)
                                    .bind("form", form)
                                    .add());
                }
                if (batch.size() >= BATCH) {
                    batch.execute();
                }
            });
            batch.execute();
            forget(scope, h, kind, gone);
        });
    }

    private static PreparedBatch row(PreparedBatch batch, Scope scope, Kind kind, String entry) {
        return batch.bind("campaign", scope.campaign())
                .bind("kind", kind.name())
                .bind("entry", entry);
    }

    /** The words of each entry. */
    private static Map<String, Set<String>> now(Scope scope, Handle h, Kind kind) {
        Map<String, Set<String>> all = new HashMap<>();
        scope.bind(h.createQuery(kind.all))
                .setFetchSize(BATCH)
                .map((r, c) -> {
                    Set<String> of = all.computeIfAbsent(r.getString("entry"), e -> new HashSet<>());
                    words(r.getString("words")).forEach(of::add);
                    return of;
                })
                .forEach(of -> {});
        return all;
    }

    /** The entries that are kept; of streets, to which buildings are added, with their forms. */
    private static Map<String, Set<String>> known(Scope scope, Handle h, Kind kind) {
        String form = kind == Kind.STREET ? "form" : "'' as form";
        Map<String, Set<String>> known = new HashMap<>();
        scope.bind(h.createQuery("select distinct entry, " + form
                        + " from register_word where campaign_id = :campaign and kind = :kind"))
                .bind("kind", kind.name())
                .setFetchSize(BATCH)
                .map((r, c) -> known.computeIfAbsent(r.getString("entry"), e -> new HashSet<>())
                        .add(r.getString("form")))
                .forEach(added -> {});
        return known;
    }

    private static void forget(Scope scope, Handle h, Kind kind, Set<String> entries) {
        PreparedBatch batch = h.prepareBatch(
                "delete from register_word where campaign_id = :campaign and kind = :kind and entry = :entry");
        entries.forEach(entry -> row(batch, scope, kind, entry).add());
        batch.execute();
    }

    /** Numbers of houses are no words. */
    static Stream<String> words(String text) {
        return Arrays.stream(NameKey.of(text).split(" ")).filter(w -> !w.isEmpty() && !Character.isDigit(w.charAt(0)));
    }

    /** The entries with a word like this one, the nearest first. */
    @Transactional
    List<Near> near(Scope scope, Kind kind, String word, int most) {
        Collection<String> forms = WordForms.of(word);
        String select = "select w.entry from register_word w where w.campaign_id = :campaign and w.kind = :kind and ";
        return jdbi.withHandle(h -> {
            Set<String> entries = new HashSet<>(scope.bind(h.createQuery(
                            "select w.entry from unnest(cast(:forms as varchar array)) as given(form) join register_word w"
                                    + " on w.campaign_id = :campaign and w.kind = :kind and w.form = given.form"
                                    + " limit 5000"))
                    .bind("kind", kind.name())
                    .bindArray("forms", String.class, forms)
                    .mapTo(String.class)
                    .list());
            scope.bind(h.createQuery(select + database.begins("w.form", "beginning") + " limit 1000"))
                    .bind("kind", kind.name())
                    .bind("beginning", word + '%')
                    .mapTo(String.class)
                    .forEach(entries::add);
            return entries.stream()
                    .map(entry -> new Near(entry, nearest(word, entry, kind)))
                    .filter(near -> near.nearness() != Spelling.Nearness.FAR)
                    .sorted(Comparator.comparing(Near::nearness)
                            .thenComparing(near -> near.entry().length())
                            .thenComparing(Near::entry))
                    .limit(most)
                    .collect(Collectors.toCollection(ArrayList::new));
        });
    }

    /** A building's words are not in its street's name: how near they are is seen at the doors. */
    private static Spelling.Nearness nearest(String word, String entry, Kind kind) {
        Spelling.Nearness best = words(entry)
                .map(each -> Spelling.of(word, each))
                .min(Comparator.naturalOrder())
                .orElse(Spelling.Nearness.FAR);
        return kind == Kind.STREET && best == Spelling.Nearness.FAR ? Spelling.Nearness.SOUNDS_ALIKE : best;
    }
}
