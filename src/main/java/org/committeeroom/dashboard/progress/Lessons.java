package org.committeeroom.dashboard.progress;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.committeeroom.dashboard.progress.ResultView.Part;

/** What the result teaches of the forecast, in words. */
final class Lessons {

    private static final Locale ENGLISH = Locale.UK;
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.result", ENGLISH);

    /** Of the vote share: less than this is as good as none. */
    private static final double WORTH_A_WORD = 0.02;

    private Lessons() {}

    static List<String> of(Part seat, List<Part> wards) {
        List<String> lessons = new ArrayList<>();
        String direction = seat.difference() < 0 ? "too_high" : "too_low";
        String kind = Math.abs(seat.difference()) < WORTH_A_WORD
                ? "close"
                : seat.within() ? direction : direction + "_outside";
        lessons.add(say(kind, Math.abs(seat.difference())));
        if (Math.abs(seat.difference()) >= WORTH_A_WORD && seat.forecastVotes().mean() > 0) {
            lessons.add(say("factor", seat.votes() / seat.forecastVotes().mean()));
        }
        if (wards.size() > 1) {
            long within = wards.stream().filter(Part::within).count();
            lessons.add(say("wards", within, wards.size()));
            Comparator<Part> byDifference = Comparator.comparingDouble(p -> p.difference() - seat.difference());
            Part worst = wards.stream().min(byDifference).orElseThrow();
            Part best = wards.stream().max(byDifference).orElseThrow();
            if (best.difference() - worst.difference() > WORTH_A_WORD) {
                lessons.add(say("apart", best.ward(), worst.ward(), best.difference() - worst.difference()));
            }
        }
        return lessons;
    }

    private static String say(String name, Object... figures) {
        return new MessageFormat(MESSAGES.getString(name), ENGLISH).format(figures);
    }
}
