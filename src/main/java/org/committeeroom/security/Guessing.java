package org.committeeroom.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Which passwords are among the first that somebody would try: common ones, patterns, and words that lie near here
 * (docs/adr/0043).
 */
@ApplicationScoped
class Guessing {

    /** Tries; behind a slow hash, more than somebody makes in a year. */
    private static final double FEWEST = 1e10;

    /** The same of its letters and figures alone: a dash between two names would count for more than both. */
    private static final double FEWEST_OF_WORDS = 1e8;

    /** Shorter ones are in every other word. */
    private static final int SHORTEST_WORD = 3;

    /** Of this program, as whoever knows what it is would try them. */
    static final List<String> OF_THE_PROGRAM = List.of(
            "committee",
            "room",
            "committeeroom",
            "campaign",
            "candidate",
            "canvass",
            "canvassing",
            "election",
            "elector",
            "polling",
            "teller",
            "knockup",
            "voter",
            "voting",
            "agent",
            "admin",
            "administrator",
            "password");

    private final Jdbi jdbi;
    private final CampaignRoles roles;

    Guessing(Jdbi jdbi, CampaignRoles roles) {
        this.jdbi = jdbi;
        this.roles = roles;
    }

    /** For somebody's own password: their names, and those of each campaign in which they have a role. */
    @Transactional
    boolean comesSoon(String password, SignedIn.Staff whose) {
        List<String> near = new ArrayList<>(List.of(whose.username(), whose.name()));
        Collection<UUID> campaigns = roles.of(whose.account()).keySet();
        jdbi.useHandle(h -> h.createQuery("select slug, name, candidate from campaign where id = any(:ids)")
                .bindArray("ids", UUID.class, campaigns)
                .map((r, c) -> near.addAll(List.of(r.getString(1), r.getString(2), r.getString(3))))
                .list());
        return comesSoon(password, near);
    }

    /**
     * The lists are read anew each time and kept by nobody: a few tenths of a second, where a password is chosen a few times a
     * year, instead of memory for ever.
     */
    static boolean comesSoon(String password, Collection<String> near) {
        List<String> words = new ArrayList<>(OF_THE_PROGRAM);
        near.forEach(text -> words.addAll(words(text)));
        return tries(password, words) < FEWEST
                || tries(password.replaceAll("[^\\p{L}\\p{N}]+", ""), words) < FEWEST_OF_WORDS;
    }

    private static double tries(String password, List<String> words) {
        return new Zxcvbn().measure(password, words).getGuesses();
    }

    /** A name as it is, without what divides it, and each part of it. */
    static List<String> words(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(List.of(small, small.replaceAll("[^\\p{L}\\p{N}]+", "")));
        words.addAll(Arrays.asList(small.split("[^\\p{L}\\p{N}]+")));
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }
}
