package org.committeeroom.canvass.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** The campaign's own words, by language. */
@ApplicationScoped
public class WordsAtDoors {

    private final Jdbi jdbi;

    WordsAtDoors(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Languages in which it has any, in the order of their codes. */
    @Transactional
    public List<DoorWords> of(Scope scope) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select language, opening, question, out_card from door_words"
                                + " where campaign_id = :campaign order by language"))
                        .map((r, c) -> new DoorWords(
                                r.getString("language"),
                                r.getString("opening"),
                                r.getString("question"),
                                r.getString("out_card")))
                        .list());
    }

    @Transactional
    void put(Scope scope, DoorWords words) {
        boolean none = words.opening() == null && words.question() == null && words.outCard() == null;
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("delete from door_words where campaign_id = :campaign and language = :language"))
                    .bind("language", words.language())
                    .execute();
            if (!none) {
                scope.bind(h.createUpdate("insert into door_words (campaign_id, language, opening, question, out_card)"
                                + " values (:campaign, :language, :opening, :question, :outCard)"))
                        .bind("language", words.language())
                        .bind("opening", words.opening())
                        .bind("question", words.question())
                        .bind("outCard", words.outCard())
                        .execute();
            }
        });
    }
}
