package org.committeeroom.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Phones that go on sending while the program or its database is killed under them, and what came of it. */
public final class Storm {

    private static final int ELECTORS = 240;
    private static final int PHONES = 8;
    private static final String DISTRICT = "D0";
    private static final int REPLAYED_AT_ONCE = 500;

    private final ProgramApi api;
    private final String slug;
    private final Path register;
    private final Ledger ledger = new Ledger(DISTRICT, ELECTORS);
    private final List<Thread> phones = new ArrayList<>();
    private final List<String> broken = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean over;

    /** In a campaign of its own of this program, which has to be running. */
    public Storm(PackagedProgram program) throws IOException, InterruptedException {
        api = new ProgramApi(program.url());
        api.signIn();
        register = program.folder().resolve("storm.csv");
        MadeUpRegister.write(register, ELECTORS);
        slug = campaign();
        for (int i = 0; i < PHONES; i++) {
            String token = api.join(slug, List.of(), List.of(DISTRICT));
            phones.add(
                    new Thread(new StormPhone(program.url(), path(slug), token, ledger, () -> over, i), "phone " + i));
        }
        phones.forEach(phone -> phone.setUncaughtExceptionHandler((p, e) -> broken.add(p.getName() + ": " + e)));
        phones.forEach(Thread::start);
    }

    private String campaign() throws IOException, InterruptedException {
        String made = api.newCampaign();
        api.importRegister(made, register, ELECTORS);
        return made;
    }

    private static String path(String slug) {
        return "/api/campaigns/" + slug + "/returns";
    }

    /** So many returns have their receipts. */
    public int acknowledged() {
        return ledger.acknowledged().size();
    }

    /** The sky clears: every phone empties its outbox. Then all is compared, and this says what is wrong; empty: nothing. */
    public List<String> settle() throws IOException, InterruptedException {
        over = true;
        for (Thread phone : phones) {
            phone.join();
        }
        List<String> wrong = new ArrayList<>(broken);
        List<String> kept = new ArrayList<>();
        for (String elector : api.electors(slug)) {
            kept.addAll(api.history(slug, elector));
        }
        wrong.addAll(ledger.differences(kept));
        String again = campaign();
        List<Ledger.Sent> all = ledger.shuffled();
        for (int from = 0; from < all.size(); from += REPLAYED_AT_ONCE) {
            api.send(again, Ledger.body(all.subList(from, Math.min(all.size(), from + REPLAYED_AT_ONCE))));
        }
        List<String> states = api.states(slug);
        List<String> replayed = api.states(again);
        IntStream.range(0, Math.max(states.size(), replayed.size()))
                .filter(i -> i >= states.size()
                        || i >= replayed.size()
                        || !states.get(i).equals(replayed.get(i)))
                .mapToObj(i -> "state " + states.get(i) + " is not the replay's " + replayed.get(i))
                .collect(Collectors.toCollection(() -> wrong));
        return wrong;
    }
}
