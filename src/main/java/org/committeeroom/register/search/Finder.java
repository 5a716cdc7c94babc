package org.committeeroom.register.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.security.Scope;

/** One search box for everything: see {@link Question}. For staff; what is found is not limited to a device's scope. */
@ApplicationScoped
public class Finder {

    private final Numbered numbered;
    private final Named named;
    private final Addressed addressed;
    private final WordsKeeper keeper;

    Finder(Numbered numbered, Named named, Addressed addressed, WordsKeeper keeper) {
        this.numbered = numbered;
        this.named = named;
        this.addressed = addressed;
        this.keeper = keeper;
    }

    /** Who may be meant, the likeliest first. */
    public List<Found> find(Scope scope, String typed, int most) {
        if (scope.isDevice()) {
            throw new IllegalArgumentException("Devices do not search the register");
        }
        keeper.ensure(scope);
        Question question = Question.of(typed.replace("\0", ""));
        for (ElectorNumber number : question.numbers()) {
            List<UUID> with = numbered.with(scope, number);
            if (!with.isEmpty()) {
                return with.stream().map(id -> new Found(id, Found.How.NUMBER)).toList();
            }
        }
        if (question.bare() != null) {
            return numbered.with(scope, question.bare(), most).stream()
                    .map(id -> new Found(id, Found.How.NUMBER))
                    .toList();
        }
        return byWords(scope, question, most);
    }

    /** The doors that may be meant, the likeliest first. */
    public List<UUID> doors(Scope scope, String typed, int most) {
        keeper.ensure(scope);
        return addressed.doors(scope, Question.of(typed.replace("\0", "")), most);
    }

    private List<Found> byWords(Scope scope, Question question, int most) {
        Map<UUID, Found> found = new LinkedHashMap<>();
        boolean maybeName = question.figures().isEmpty()
                && question.postcode() == null
                && !question.words().isEmpty();
        List<Found> names = maybeName ? named.like(scope, question, most) : List.of();
        names.stream().filter(f -> f.how() == Found.How.NAME).forEach(f -> found.put(f.elector(), f));
        Found.How how = question.words().isEmpty() ? Found.How.POSTCODE : Found.How.ADDRESS;
        // A short word alone is a name sooner than a street.
        if (found.size() < most) {
            addressed.at(scope, question, most).forEach(id -> found.putIfAbsent(id, new Found(id, how)));
        }
        List<Found> ordered = new ArrayList<>(found.values());
        names.stream().filter(f -> !found.containsKey(f.elector())).forEach(ordered::add);
        return ordered.size() <= most ? ordered : ordered.subList(0, most);
    }
}
