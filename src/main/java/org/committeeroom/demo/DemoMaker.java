package org.committeeroom.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Controller;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.campaign.Nation;
import org.committeeroom.demo.DemoProgress.Step;
import org.committeeroom.demo.DemoSeat.Door;
import org.committeeroom.platform.Ids;
import org.committeeroom.returns.Intake;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;

/** Makes the demo campaign by the doors through which a real one comes in: the register's import and the intake. */
@ApplicationScoped
class DemoMaker {

    private static final int AT_ONCE = 4_000;

    private final DemoRecords records;
    private final DemoStaff staff;
    private final DemoRegister register;
    private final DemoPlaces places;
    private final DemoRota rota;
    private final DemoPaper paper;
    private final Campaigns campaigns;
    private final Intake intake;
    private final PollingDay pollingDay;
    private final Clock clock;
    private final Wall wall;
    private volatile boolean stopped;

    DemoMaker(
            DemoRecords records,
            DemoStaff staff,
            DemoRegister register,
            DemoPlaces places,
            DemoRota rota,
            DemoPaper paper,
            Campaigns campaigns,
            Intake intake,
            PollingDay pollingDay,
            Clock clock,
            Wall wall) {
        this.wall = wall;
        this.records = records;
        this.staff = staff;
        this.register = register;
        this.places = places;
        this.rota = rota;
        this.paper = paper;
        this.campaigns = campaigns;
        this.intake = intake;
        this.pollingDay = pollingDay;
        this.clock = clock;
    }

    record Wanted(String slug, long seed, double scale) {}

    /** A real campaign with this slug is left alone; one that is half made is removed and made anew. */
    void makeOrResume(Wanted wanted, DemoProgress progress, Runnable ready) {
        Optional<DemoRecords.Made> found = records.find(wanted.slug());
        if (found.isPresent() && found.get().ready()) {
            ready.run();
            resume(found.get());
        } else if (found.isPresent() || campaigns.find(wanted.slug()).isEmpty()) {
            found.ifPresent(half -> records.remove(half.scope()));
            make(wanted, progress);
            ready.run();
        } else {
            ready.run();
        }
    }

    private void make(Wanted wanted, DemoProgress progress) {
        PollingTime poll = PollingTime.at(clock.instant());
        Scope scope = Scope.ofProgram(Ids.next());
        wall.within(scope, () -> {
            QuarkusTransaction.requiringNew().run(() -> begin(scope, wanted, poll));
            return scope;
        });
        progress.at(Step.REGISTER, () -> records.importProgress(scope));
        DemoSeat seat = DemoSeat.of(wanted.seed(), wanted.scale(), poll.date());
        register.importInto(scope, seat);
        places.name(scope, seat);
        places.draw(scope, seat, wanted.seed());
        places.place(scope, seat, wanted.seed());
        List<UUID> volunteers = rota.arrange(scope, seat, places.stations(scope, seat), poll);
        progress.at(Step.CANVASS, 0);
        BitSet promises = canvass(scope, seat, volunteers, wanted.seed(), poll, progress);
        progress.at(Step.POLLING_DAY, 0);
        List<NewReturn> day = day(scope, seat, promises, wanted.seed(), poll);
        paper.handOut(scope, rota.cutWalks(scope, seat));
        pollingDay.begin(scope, day);
        records.ready(scope);
    }

    private void begin(Scope scope, Wanted wanted, PollingTime poll) {
        Election election = new Election(ElectionType.UK_PARLIAMENT, Nation.ENGLAND, poll.date(), poll.zone());
        campaigns.add(
                scope,
                new Campaigns.Facts(
                        scope.campaign(),
                        wanted.slug(),
                        InventedPlaces.TOWN + " (demo)",
                        "Ada Example",
                        Controller.INDEPENDENT,
                        election),
                clock.instant());
        records.begun(scope, wanted.seed(), wanted.scale());
        staff.admit(scope);
    }

    private BitSet canvass(
            Scope scope, DemoSeat seat, List<UUID> volunteers, long seed, PollingTime poll, DemoProgress progress) {
        Map<Integer, UUID> doors = register.doors(scope, seat);
        DemoCanvass.Result canvass =
                DemoCanvass.of(seat, seed, poll.date(), poll.zone(), (Door d) -> doors.get(d.index()));
        int sent = 0;
        for (Map.Entry<UUID, List<NewReturn>> of :
                bySender(canvass.returns(), seat, volunteers, poll, doors).entrySet()) {
            List<NewReturn> returns = of.getValue();
            Scope sender = Scope.ofProgramFor(scope.campaign(), of.getKey());
            for (int from = 0; from < returns.size(); from += AT_ONCE) {
                checkNotStopped();
                intake.take(sender, returns.subList(from, Math.min(returns.size(), from + AT_ONCE)));
                progress.at(Step.CANVASS, sent / (double) canvass.returns().size());
            }
            sent += returns.size();
        }
        intake.take(
                Scope.ofProgramFor(scope.campaign(), volunteers.get(0)),
                DemoEncounters.of(seat, seed, poll.date(), poll.zone()));
        return canvass.promises();
    }

    /** What is taken back is taken back by whoever made it. */
    private static Map<UUID, List<NewReturn>> bySender(
            List<NewReturn> returns, DemoSeat seat, List<UUID> volunteers, PollingTime poll, Map<Integer, UUID> doors) {
        Canvassers canvassers = new Canvassers(seat, poll.zone());
        Map<String, Integer> codes = new HashMap<>();
        seat.districts().forEach(d -> codes.put(d.code(), d.index()));
        Map<UUID, Integer> districts = new HashMap<>();
        seat.doors().forEach(d -> districts.put(doors.get(d.index()), d.district()));
        Map<UUID, UUID> senders = new HashMap<>();
        Map<UUID, List<NewReturn>> bySender = new LinkedHashMap<>();
        for (NewReturn r : returns) {
            UUID sender = senders.get(r.target());
            if (sender == null) {
                int district = r.elector() == null
                        ? districts.get(r.property())
                        : codes.get(r.elector().district());
                sender = volunteers.get(canvassers.of(district, r.at()));
            }
            senders.put(r.id(), sender);
            bySender.computeIfAbsent(sender, s -> new ArrayList<>()).add(r);
        }
        return bySender;
    }

    private List<NewReturn> day(Scope scope, DemoSeat seat, BitSet promises, long seed, PollingTime poll) {
        Map<Integer, UUID> stations = places.stations(scope, seat);
        return DemoDay.of(seat, promises, seed, poll.date(), poll.zone(), s -> stations.get(s.index()));
    }

    /**
     * The seed gives the same day again, whose returns have the same identifiers: what was sent before the restart is
     * sent once more, which changes nothing.
     */
    private void resume(DemoRecords.Made made) {
        Election election = campaigns.facts(made.scope()).election();
        PollingTime poll = new PollingTime(election.pollDate(), election.timeZone());
        DemoSeat seat = DemoSeat.of(made.seed(), made.scale(), poll.date());
        UUID anywhere = new UUID(0, 0);
        BitSet promises = DemoCanvass.of(seat, made.seed(), poll.date(), poll.zone(), d -> anywhere)
                .promises();
        pollingDay.begin(made.scope(), day(made.scope(), seat, promises, made.seed(), poll));
    }

    private void checkNotStopped() {
        if (stopped) {
            throw new IllegalStateException("The program is closing down");
        }
    }

    boolean stopped() {
        return stopped;
    }

    void stop() {
        stopped = true;
    }
}
