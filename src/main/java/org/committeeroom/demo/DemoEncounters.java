package org.committeeroom.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.returns.NewReturn;

/** People met in the street and questions asked at doors: what the office finds among its cases. */
final class DemoEncounters {

    private static final List<String> QUESTIONS = List.of(
            "Will the library stay open on Saturdays?",
            "Who do I speak to about the damp in our flat?",
            "What happens to the bus past the clinic?",
            "Can somebody explain the plans for the crossing by the school?");

    /** @param like somebody whose surname they share, so that only a person can say who it was; null for nobody's */
    private record Met(String name, Voter like, String channel, Map<String, Object> said) {}

    private final ReturnForm.Pad pad;
    private final Chance chance;
    private final LocalDate pollDate;

    private DemoEncounters(DemoSeat seat, long seed, LocalDate pollDate, ZoneId zone) {
        this.pollDate = pollDate;
        chance = Chance.of(seed, "encounters");
        pad = new ReturnForm.Pad(Chance.of(seed, "encounter ids"), zone, seat);
    }

    static List<NewReturn> of(DemoSeat seat, long seed, LocalDate pollDate, ZoneId zone) {
        return new DemoEncounters(seat, seed, pollDate, zone).all(seat);
    }

    private List<NewReturn> all(DemoSeat seat) {
        List<Voter> atHome = seat.voters().stream()
                .filter(v ->
                        v.door() != null && v.mayVote(pollDate) && !v.marker().contains("N"))
                .toList();
        List<NewReturn> all = new ArrayList<>();
        for (String question : QUESTIONS) {
            all.add(pad.about("canvass", from(17), chance.among(atHome))
                    .with("channel", "doorstep")
                    .with("result", "spoke")
                    .with("question", question)
                    .with("consent", Map.of("phone", chance.hit(0.5) ? "yes" : "no"))
                    .done());
        }
        Voter one = chance.among(atHome);
        Voter other = chance.among(atHome);
        all.add(met(new Met(one.surname(), one, "street", Map.of("flags", List.of("poster")))));
        all.add(met(new Met("A. " + other.surname(), other, "event", Map.of())));
        String question = "How do I register? I moved here in spring.";
        all.add(met(
                new Met("Zola Winterquist", null, "street", Map.of("flags", List.of("helper"), "question", question))));
        return all;
    }

    private NewReturn met(Met met) {
        String street = met.like() == null ? null : met.like().door().street();
        String postcode = pad.seat().doors().get(0).postcode();
        ReturnForm form = pad.sheet("canvass", from(14))
                .with("channel", met.channel())
                .with(
                        "met",
                        street == null
                                ? Map.of("name", met.name(), "postcode", postcode)
                                : Map.of("name", met.name(), "address", street))
                .with("result", "spoke");
        met.said().forEach(form::with);
        return form.done();
    }

    /** On a day of the last two weeks, within three hours from this one. */
    private Instant from(int hour) {
        return pollDate.minusDays(chance.between(2, 14))
                .atTime(LocalTime.of(hour, 0).plusMinutes(chance.between(0, 179)))
                .atZone(pad.zone())
                .toInstant();
    }
}
