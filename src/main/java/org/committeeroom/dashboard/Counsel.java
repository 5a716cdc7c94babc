package org.committeeroom.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeeroom.dashboard.DashboardView.Interval;
import org.committeeroom.dashboard.DashboardView.Reason;
import org.committeeroom.estimate.Adviser;
import org.committeeroom.estimate.Choice;
import org.committeeroom.estimate.Deployment;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.Ground;
import org.committeeroom.estimate.Move;
import org.committeeroom.estimate.PollingDay;
import org.committeeroom.estimate.Team;

/** What to do next: where an hour is worth most, in which kind of work, and which team should move. */
record Counsel(Snapshot snapshot, PollingDay day, Estimate estimate, List<Ground> grounds) {

    static Counsel of(Snapshot snapshot, PollingDay day, Estimate estimate) {
        List<Ground> grounds = snapshot.districts().stream()
                .map(d -> d.ground(
                        d.code(),
                        d.code(),
                        snapshot.parts().ringing().getOrDefault(d.row().id(), 0)))
                .toList();
        return new Counsel(snapshot, day, estimate, grounds);
    }

    List<DashboardView.Advice> advice() {
        return Adviser.adviseOn(day, estimate, grounds).stream()
                .map(a -> new DashboardView.Advice(
                        a.district(),
                        Interval.of(a.votesPerTeamHour()),
                        Interval.rounded(a.best()),
                        AdviceText.of(a.reasons()),
                        a.reasons().stream().map(Reason::of).toList()))
                .toList();
    }

    List<DashboardView.Work> work() {
        return Choice.of(day, estimate, grounds).stream()
                .map(c -> new DashboardView.Work(
                        c.work(), c.ground(), Interval.of(c.votesPerHour()), AdviceText.of(c.work(), c.ground())))
                .toList();
    }

    /** Of the teams that are out knocking up by the rota. */
    List<DashboardView.Move> moves() {
        Map<String, TeamRow> out = new HashMap<>();
        for (TeamRow t : snapshot.parts().teams()) {
            if (t.isThere(day.now())) {
                out.putIfAbsent(t.id().toString(), t);
            }
        }
        Set<String> known = grounds.stream().map(Ground::id).collect(Collectors.toSet());
        List<Team> teams = out.values().stream()
                .filter(t -> known.contains(t.district()))
                .map(t -> new Team(t.id().toString(), t.district(), PollingDay.hours(day.opens(), t.to()), Map.of()))
                .toList();
        return Deployment.plan(day, estimate, grounds, teams).stream()
                .filter(m -> !m.stays())
                .map(m -> view(out.get(m.team()), m))
                .toList();
    }

    private static DashboardView.Move view(TeamRow team, Move m) {
        return new DashboardView.Move(
                team.id(),
                team.name(),
                m.from(),
                m.to(),
                Interval.rounded(m.votes()),
                Interval.rounded(m.votesIfItStays()),
                AdviceText.of(m.reasons()));
    }
}
