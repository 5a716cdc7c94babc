package org.committeeroom.returns;

import static org.committeeroom.returns.Sent.canvass;
import static org.committeeroom.returns.Sent.number;
import static org.committeeroom.returns.Sent.one;
import static org.committeeroom.returns.Sent.told;
import static org.committeeroom.returns.Sent.undo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

/** The same returns come to the same state, however they come. */
@DatabaseTest
class ConvergenceTest {

    private static final List<String> RESULTS = List.of(
            "spoke", "not_in", "call_back", "refused", "moved", "deceased", "no_access", "language", "ineligible");
    private static final List<String> KNOCKS =
            List.of("voted", "will_vote", "not_in", "wont_vote", "needs_lift", "against");

    @Test
    void returnsShuffledAndDoubledComeToTheSameElectors() {
        Random random = new Random(20240704);
        Seat first = Seat.in(Api.newCampaign());
        Seat second = Seat.in(Api.newCampaign());
        List<Map<String, Object>> returns = returns(random, 600);
        sendInParts(first, returns, 50);

        List<Map<String, Object>> again = new ArrayList<>(returns);
        again.addAll(returns);
        Collections.shuffle(again, random);
        sendInParts(second, again, 37);
        assertEquals(state(first), state(second));
    }

    @Test
    void manyAtOnceOnFewElectorsLoseNothing() throws Exception {
        Seat seat = Seat.in(Api.newCampaign());
        Seat oneByOne = Seat.in(Api.newCampaign());
        List<Map<String, Object>> returns = returnsOnFew(new Random(7), 320);
        ExecutorService phones = Executors.newFixedThreadPool(16);
        try {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int i = 0; i < returns.size(); i += 10) {
                // Everything is sent by two phones at the same time.
                List<Map<String, Object>> part = returns.subList(i, i + 10);
                work.add(() -> outcomes(seat, part));
                work.add(() -> outcomes(seat, part));
            }
            int accepted = 0;
            int doubled = 0;
            for (Future<List<String>> done : phones.invokeAll(work)) {
                accepted += Collections.frequency(done.get(), "accepted");
                doubled += Collections.frequency(done.get(), "duplicate");
            }
            assertEquals(List.of(320, 320), List.of(accepted, doubled));
        } finally {
            phones.shutdownNow();
        }
        sendInParts(oneByOne, returns, 1);
        assertEquals(state(oneByOne), state(seat));
    }

    private static List<String> outcomes(Seat seat, List<Map<String, Object>> part) {
        return Sent.send(Api.admin(), seat, part).path("receipts.status");
    }

    private static void sendInParts(Seat seat, List<Map<String, Object>> returns, int size) {
        for (int from = 0; from < returns.size(); from += size) {
            Sent.send(Api.admin(), seat, returns.subList(from, Math.min(returns.size(), from + size)))
                    .then()
                    .statusCode(200);
        }
    }

    /** Of every type, about numbers that are in the register and some that are not; with undos of undos. */
    private static List<Map<String, Object>> returns(Random random, int count) {
        List<Map<String, Object>> returns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String district = Seat.DISTRICTS.get(random.nextInt(3));
            int number = 1 + random.nextInt(62);
            Map<String, Object> next =
                    switch (random.nextInt(8)) {
                        case 0, 1 -> canvass(district, number, 1 + random.nextInt(5));
                        case 2 ->
                            one(
                                    "canvass",
                                    "elector",
                                    number(district, number),
                                    "result",
                                    RESULTS.get(random.nextInt(RESULTS.size())),
                                    "flags",
                                    List.of("poster"));
                        case 3 -> told(district, number);
                        case 4 ->
                            one(
                                    "knock_up",
                                    "elector",
                                    number(district, number),
                                    "result",
                                    KNOCKS.get(random.nextInt(KNOCKS.size())));
                        case 5 -> one("postal_returned", "elector", number(district, number));
                        default ->
                            returns.isEmpty()
                                    ? told(district, number)
                                    : undo(returns.get(random.nextInt(returns.size())));
                    };
            next.put("at", time(random));
            returns.add(next);
        }
        return returns;
    }

    private static List<Map<String, Object>> returnsOnFew(Random random, int count) {
        List<Map<String, Object>> returns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean undo = i > 0 && random.nextInt(4) == 0;
            Map<String, Object> next = undo
                    ? undo(returns.get(random.nextInt(returns.size())))
                    : canvass("EA", 1 + random.nextInt(3), 1 + random.nextInt(5));
            next.put("at", time(random));
            returns.add(next);
        }
        return returns;
    }

    /** Few different times, so that ties are common; and now and then a clock that is years ahead. */
    private static String time(Random random) {
        return random.nextInt(20) == 0
                ? Instant.parse("2095-01-01T10:00:00Z")
                        .plusSeconds(random.nextInt(5))
                        .toString()
                : Instant.parse("2024-06-20T10:00:00Z")
                        .plusSeconds(random.nextInt(40))
                        .toString();
    }

    /** Every elector with all that is known, but for the ids. */
    private static List<String> state(Seat seat) {
        return Seat.jdbi().withHandle(h -> h.createQuery("select d.code, e.number, e.suffix, s.intention, s.likelihood,"
                        + " s.contacted, s.voted, s.voted_at, s.last_result, s.last_result_at, s.last_contact_at,"
                        + " s.last_knock, s.last_knock_at, s.do_not_contact, s.gone, s.flags, s.language"
                        + " from elector e join polling_district d on d.campaign_id = e.campaign_id"
                        + " and d.id = e.district_id left join elector_state s on s.campaign_id = e.campaign_id"
                        + " and s.elector_id = e.id where e.campaign_id = :campaign"
                        + " order by d.code, e.number, e.suffix")
                .bind("campaign", seat.campaign())
                .mapToMap()
                .map(row -> known(row).toString())
                .collect(Collectors.toList()));
    }

    /** That nothing was ever said, and that all of it was taken back, is the same. */
    private static Map<String, Object> known(Map<String, Object> row) {
        row.putIfAbsent("flags", "");
        for (String flag : List.of("contacted", "do_not_contact", "gone")) {
            row.putIfAbsent(flag, false);
        }
        return row;
    }
}
