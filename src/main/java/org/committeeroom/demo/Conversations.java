package org.committeeroom.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.returns.NewReturn;

/** What is said when a door opens. */
final class Conversations {

    private static final List<String> ISSUES = List.of(
            "rents",
            "housing repairs",
            "damp",
            "hospital waiting times",
            "school places",
            "bus routes",
            "air quality",
            "youth clubs",
            "energy bills",
            "cladding",
            "crossings",
            "library hours",
            "policing",
            "peace");

    private static final List<String> LANGUAGES = List.of("so", "bn", "tr", "pl", "pt", "es", "ar", "fr", "it", "ti");
    private static final List<String> RIVALS = List.of("A", "B", "C");

    /** After this many days before the poll it is too late to apply for a postal vote. */
    private static final int POSTAL_APPLICATIONS_END = 15;

    /** Somebody speaks, refuses, has moved, is dead, needs a language, may not vote, wants no calls. */
    private static final double[] RESULTS = {920, 46, 14, 2, 10, 4, 4};

    private static final List<String> NAMES =
            List.of("spoke", "refused", "moved", "deceased", "language", "ineligible", "do_not_contact");

    private final Chance chance;
    private final LocalDate pollDate;
    private final ReturnForm.Pad pad;
    private final List<NewReturn> returns;
    private final Opinions opinions;
    private final Canvassers canvassers;
    private final BitSet promises = new BitSet();
    private final BitSet spokenTo = new BitSet();
    private final BitSet leftAlone = new BitSet();

    Conversations(DemoSeat seat, long seed, LocalDate pollDate, ReturnForm.Pad pad, List<NewReturn> returns) {
        this.chance = Chance.of(seed, "conversations");
        this.opinions = new Opinions(seat, Chance.of(seed, "opinions"));
        this.pollDate = pollDate;
        this.pad = pad;
        this.canvassers = new Canvassers(seat, pad.zone());
        this.returns = returns;
    }

    BitSet promises() {
        return promises;
    }

    /** Those nobody has spoken to yet; a few are asked again, as a check on the canvass. */
    List<Voter> worthAsking(List<Voter> household) {
        List<Voter> wanted = new ArrayList<>();
        for (Voter v : household) {
            boolean again = !spokenTo.get(v.index()) || chance.hit(0.05);
            if (again && !leftAlone.get(v.index())) {
                wanted.add(v);
            }
        }
        return wanted;
    }

    /** One of them opens, and often another is in too. */
    void opened(List<Voter> household, Instant at) {
        int first = chance.between(0, household.size() - 1);
        for (int i = 0; i < household.size(); i++) {
            if (i == first || chance.hit(0.42)) {
                at = at.plusSeconds(chance.between(15, 40));
                talk(household.get(i), at);
            }
        }
    }

    private void talk(Voter voter, Instant at) {
        String result = NAMES.get(chance.weighted(RESULTS));
        ReturnForm form = pad.about("canvass", at, voter)
                .with("channel", chance.hit(0.93) ? "doorstep" : chance.hit(0.5) ? "street" : "phone")
                .with("result", result);
        switch (result) {
            case "spoke" -> spoke(form, voter, at);
            case "refused" -> spokenTo.set(voter.index());
            case "language" -> form.with("language", chance.among(LANGUAGES));
            default -> {
                leftAlone.set(voter.index());
                promises.clear(voter.index());
            }
        }
        returns.add(form.done());
        if (chance.hit(0.002)) {
            tappedTwice(voter, at);
        }
    }

    private void spoke(ReturnForm form, Voter voter, Instant at) {
        spokenTo.set(voter.index());
        if (!opinions.says(voter)) {
            return;
        }
        int intention = noted(opinions.asked(voter, chance), voter, at);
        form.with("intention", intention).with("consent", Map.of("intention", opinions.consents(voter) ? "yes" : "no"));
        if (opinions.consents(voter)) {
            promises.set(voter.index(), intention == 1 && voter.mayVote(pollDate));
        }
        if (chance.hit(0.3)) {
            form.with("likelihood", chance.between(3, 5));
        }
        if (intention > 3 && chance.hit(0.6)) {
            form.with("rival", chance.among(RIVALS));
        }
        if (chance.hit(0.2)) {
            form.with("issues", List.of(chance.among(ISSUES)));
        }
        List<String> flags = flags(intention, at);
        if (!flags.isEmpty()) {
            form.with("flags", flags);
        }
    }

    private int noted(int said, Voter voter, Instant at) {
        boolean friendly = said == 2 || said == 3;
        return friendly && canvassers.hopeful(voter.district(), at) ? 1 : said;
    }

    private List<String> flags(int intention, Instant at) {
        List<String> flags = new ArrayList<>();
        boolean early = at.isBefore(pollDate.minusDays(POSTAL_APPLICATIONS_END)
                .atStartOfDay(java.time.ZoneOffset.UTC)
                .toInstant());
        if (intention <= 2 && early && chance.hit(0.03)) {
            flags.add("wants_postal_vote");
        }
        if (intention == 1 && chance.hit(0.04)) {
            flags.add("poster");
        }
        if (intention == 1 && chance.hit(0.012)) {
            flags.add("helper");
        }
        if (intention == 1 && chance.hit(0.015)) {
            flags.add("lift");
        }
        if (chance.hit(0.008)) {
            flags.add("needs_voter_id");
        }
        return flags;
    }

    /** A slip of the thumb on the next name, taken back. */
    private void tappedTwice(Voter voter, Instant at) {
        ReturnForm slip = pad.about("canvass", at.plusSeconds(4), voter)
                .with("channel", "doorstep")
                .with("result", "not_in");
        returns.add(slip.done());
        returns.add(pad.sheet("undo", at.plusSeconds(9))
                .with("return", slip.id().toString())
                .done());
    }
}
