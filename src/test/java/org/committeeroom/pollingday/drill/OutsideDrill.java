package org.committeeroom.pollingday.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Ids;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.returns.Receipts;
import org.committeeroom.testing.MadeUpRegister;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.ProgramApi;

/**
 * A whole polling day of a made-up seat, played from outside of the program by its public interface alone. For ten
 * minutes of the day the program is really dead: killed, and started again.
 */
public final class OutsideDrill {

    private static final long SEED = 20_240_704;
    private static final int AT_ONCE = 500;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final PackagedProgram program;
    private final int rows;
    private final Instant opens =
            LocalDate.now(ZoneOffset.UTC).atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC);
    private final Map<UUID, Play.Tap> taps = new LinkedHashMap<>();
    private ProgramApi api;
    private String slug;

    /** @param rows of the register; 1,800 a district */
    public OutsideDrill(PackagedProgram program, int rows) {
        this.program = program;
        this.rows = rows;
    }

    /**
     * @param lost acknowledged, and not there when all of it was sent again
     * @param notTold electors who were told and do not stand as having voted
     * @param restartMillis from the start of the program to its first answer
     */
    public record Outcome(
            int recorded,
            int acknowledged,
            int lost,
            int notTold,
            int held,
            int duplicates,
            int unanswered,
            long medianMillis,
            long slowMillis,
            long slowestMillis,
            long restartMillis,
            List<String> phones) {}

    /** @param realStep real time for each step of the played day; nothing: as fast as it goes */
    public Outcome play(Duration step, Duration realStep) throws Exception {
        api = new ProgramApi(program.url());
        api.signIn();
        List<DrillElector> people = seat();
        Play day = DrillDay.of(people, SEED, opens);
        day.taps().forEach(tap -> taps.put(tap.what().id(), tap));
        Trouble trouble = new Trouble(opens, SEED);
        Rehearsal rehearsal = new Rehearsal(day, opens, SEED);
        DrillServer server = join(day);
        boolean dead = false;
        long restart = 0;
        for (Instant now = opens; !rehearsal.over(now); now = now.plus(step)) {
            if (trouble.serverAway(now) && !dead) {
                program.kill();
                dead = true;
            } else if (dead && !trouble.serverAway(now)) {
                long begun = System.nanoTime();
                program.start();
                restart = (System.nanoTime() - begun) / 1_000_000;
                dead = false;
            }
            rehearsal.goOn(now, server);
            Thread.sleep(realStep.toMillis());
        }
        api = new ProgramApi(program.url());
        api.signIn();
        return outcome(rehearsal, day, restart);
    }

    private List<DrillElector> seat() throws IOException, InterruptedException {
        slug = api.newCampaign(LocalDate.now(ZoneOffset.UTC), ZoneId.of("UTC"));
        Path file = Files.createTempFile("register", ".csv");
        MadeUpRegister.write(file, rows);
        api.importRegister(slug, file, -1);
        Files.delete(file);
        Map<String, UUID> stations = stations();
        List<DrillElector> people = new ArrayList<>();
        for (String district : stations.keySet()) {
            for (JsonNode e : electors(district)) {
                if (e.path("eligible").asText().equals("yes")) {
                    people.add(new DrillElector(
                            UUID.fromString(e.path("id").asText()),
                            new UUID(0, 0),
                            district,
                            stations.get(district),
                            e.path("number").asInt(),
                            e.path("suffix").asInt(),
                            e.path("number").asInt() % 6 == 1,
                            e.path("number").asInt() * 31 % 4 == 0));
                }
            }
        }
        promise(people.stream().filter(DrillElector::promise).toList());
        return people;
    }

    private Map<String, UUID> stations() throws IOException, InterruptedException {
        Map<String, UUID> stations = new TreeMap<>();
        for (JsonNode district : api.get(path("polling-districts?limit=1000")).path("items")) {
            String code = district.path("code").asText();
            String id = api.post(path("stations"), Map.of("name", "Hall of " + code, "districts", List.of(code)))
                    .path("id")
                    .asText();
            stations.put(code, UUID.fromString(id));
        }
        return stations;
    }

    private List<JsonNode> electors(String district) throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = api.get(path("electors?limit=1000&district=" + district + next));
            page.path("items").forEach(all::add);
            next = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : null;
        }
        return all;
    }

    private void promise(List<DrillElector> promises) throws IOException, InterruptedException {
        for (int from = 0; from < promises.size(); from += AT_ONCE) {
            List<Map<String, Object>> returns = new ArrayList<>();
            for (DrillElector one : promises.subList(from, Math.min(promises.size(), from + AT_ONCE))) {
                Map<String, Object> said = new HashMap<>(Map.of(
                        "type", "canvass", "result", "spoke", "intention", 1, "elector", Map.of("id", one.id())));
                said.put("id", Ids.next());
                said.put("at", opens.minus(7, ChronoUnit.DAYS).toString());
                returns.add(said);
            }
            api.call(path("returns"), Map.of("returns", returns), 200);
        }
    }

    private DrillServer join(Play day) throws IOException, InterruptedException {
        DrillLine line = new DrillLine(JSON, URI.create(program.url()));
        List<String> tokens = new ArrayList<>();
        for (Play.Phone phone : day.phones()) {
            Map<String, Object> wanted = new HashMap<>(Map.of(
                    "role", phone.role().name().toLowerCase(Locale.ROOT),
                    "walks", List.of(),
                    "districts", phone.districts(),
                    "expiresAt", Instant.now().plus(11, ChronoUnit.HOURS).toString(),
                    "uses", 1));
            wanted.put("station", phone.station());
            tokens.add(
                    line.join(api.post(path("invitations"), wanted).path("code").asText(), phone.name()));
        }
        return (phone, batch, now) -> line.send(slug, tokens.get(phone), batch);
    }

    private Outcome outcome(Rehearsal rehearsal, Play day, long restart) throws IOException, InterruptedException {
        DrillReport report = rehearsal.report(rehearsal.acknowledged().size(), 0, day.told());
        return new Outcome(
                report.recorded(),
                report.acknowledged(),
                sentAgain(rehearsal.acknowledged()),
                notTold(),
                report.held(),
                report.duplicates(),
                report.unanswered(),
                report.medianReceiptMillis(),
                report.slowReceiptMillis(),
                report.slowestReceiptMillis(),
                restart,
                report.phones().stream().map(Object::toString).toList());
    }

    /** What is there is answered as a duplicate: how many are not. */
    private int sentAgain(Set<UUID> acknowledged) throws IOException, InterruptedException {
        List<NewReturn> all =
                acknowledged.stream().map(id -> taps.get(id).what()).toList();
        int lost = 0;
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<JsonNode> returns = all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream()
                    .map(one -> (JsonNode) one.body())
                    .toList();
            for (JsonNode receipt :
                    api.call(path("returns"), Map.of("returns", returns), 200).path("receipts")) {
                lost += Receipts.Outcome.DUPLICATE
                                .name()
                                .equalsIgnoreCase(receipt.path("status").asText())
                        ? 0
                        : 1;
            }
        }
        return lost;
    }

    private int notTold() throws IOException, InterruptedException {
        Set<UUID> undone = taps.values().stream()
                .map(tap -> tap.what().target())
                .filter(target -> target != null)
                .collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        taps.values().stream()
                .map(Play.Tap::what)
                .filter(what -> "told".equals(what.body().path("type").asText()) && !undone.contains(what.id()))
                .forEach(what -> told.add(number(what.body().path("elector"))));
        for (JsonNode district : api.get(path("polling-districts?limit=1000")).path("items")) {
            electors(district.path("code").asText()).stream()
                    .filter(elector -> elector.path("status").path("voted").asBoolean())
                    .forEach(elector -> told.remove(number(elector)));
        }
        return told.size();
    }

    private static String number(JsonNode elector) {
        return elector.path("district").asText()
                + '-'
                + elector.path("number").asInt()
                + '/'
                + elector.path("suffix").asInt();
    }

    private String path(String of) {
        return "/api/campaigns/" + slug + '/' + of;
    }
}
