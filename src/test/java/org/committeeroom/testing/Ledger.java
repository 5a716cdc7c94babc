package org.committeeroom.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.committeeroom.platform.Ids;

/** What phones have sent, and for what of it they have a receipt. */
final class Ledger {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant MORNING = Instant.parse("2024-07-04T06:00:00Z");
    private static final List<String> RESULTS = List.of("not_in", "call_back", "refused", "moved", "no_access");

    /** @param json as it goes over the wire */
    record Sent(UUID id, String json) {}

    private final String district;
    private final int electors;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

    /** @param electors how many numbers there are in the district, from 1 */
    Ledger(String district, int electors) {
        this.district = district;
        this.electors = electors;
    }

    /** A return of any kind about an elector, or one that takes back another. */
    Sent next(Random random) {
        UUID id = Ids.next();
        String json = "{\"id\":\"" + id + "\",\"at\":\"" + MORNING.plusSeconds(random.nextInt(36_000)) + "\","
                + what(random) + '}';
        Sent next = new Sent(id, json);
        sent.add(next);
        return next;
    }

    private String what(Random random) {
        int kind = random.nextInt(10);
        if (kind == 0 && !sent.isEmpty()) {
            return "\"type\":\"undo\",\"return\":\""
                    + sent.get(random.nextInt(sent.size())).id() + '"';
        }
        String elector =
                ",\"elector\":{\"district\":\"" + district + "\",\"number\":" + (1 + random.nextInt(electors)) + '}';
        if (kind < 4) {
            return "\"type\":\"canvass\",\"result\":\"spoke\",\"intention\":" + (1 + random.nextInt(5)) + elector;
        }
        if (kind < 7) {
            return "\"type\":\"canvass\",\"result\":\"" + RESULTS.get(random.nextInt(RESULTS.size())) + '"' + elector;
        }
        return kind < 9
                ? "\"type\":\"told\"" + elector
                : "\"type\":\"knock_up\",\"round\":1,\"result\":\"will_vote\"" + elector;
    }

    static String body(Collection<Sent> returns) {
        return returns.stream().map(Sent::json).collect(Collectors.joining(",", "{\"returns\":[", "]}"));
    }

    /** The receipts for these have come; each has to say that it is kept and counts. */
    void acknowledged(List<Sent> returns, String receipts) throws IOException {
        JsonNode all = JSON.readTree(receipts).path("receipts");
        for (int i = 0; i < returns.size(); i++) {
            JsonNode receipt = all.path(i);
            if (!receipt.path("id").asText().equals(returns.get(i).id().toString())
                    || "held".equals(receipt.path("status").asText())) {
                throw new IllegalStateException("Not the receipt of " + returns.get(i) + ": " + receipt);
            }
            acknowledged.add(returns.get(i).id());
        }
    }

    Set<UUID> acknowledged() {
        return acknowledged;
    }

    /** All that was sent, in another order. */
    List<Sent> shuffled() {
        List<Sent> all = new ArrayList<>(sent);
        Collections.shuffle(all, new Random(all.size()));
        return all;
    }

    /** What the program has kept is to be what was acknowledged, each once. */
    List<String> differences(List<String> kept) {
        Set<String> once = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        kept.stream().filter(id -> !once.add(id)).forEach(id -> wrong.add("doubled: " + id));
        Set<String> receipts = acknowledged.stream().map(UUID::toString).collect(Collectors.toSet());
        receipts.stream().filter(id -> !once.contains(id)).forEach(id -> wrong.add("lost: " + id));
        once.stream().filter(id -> !receipts.contains(id)).forEach(id -> wrong.add("never acknowledged: " + id));
        return wrong;
    }
}
