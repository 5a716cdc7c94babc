package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeeroom.estimate.Advice.Reason;

/**
 * Which team goes where: one team after the other to the place where it wins most in the time to come, the way there
 * taken off and the doors that others will do there too. That is best when further hours in a place are worth less and
 * less, as they are. A team that is somewhere moves only when that is clearly worth it.
 */
public final class Deployment {

    /** So far ahead a move is judged: beyond it lists and answers will have changed. */
    private static final double HOURS_AHEAD = 3;

    private static final double GAIN_FACTOR = 1.2;
    private static final double GAIN_VOTES = 0.3;

    private final double hour;
    private final Map<String, Worth> worths;
    private final Map<String, Double> left = new HashMap<>();

    private Deployment(double hour, List<Worth> worths) {
        this.hour = hour;
        this.worths = worths.stream().collect(Collectors.toMap(w -> w.ground().id(), Function.identity()));
        worths.forEach(w -> left.put(w.ground().id(), (double) w.ground().open()));
    }

    /** A move for each team that has time and for which there is something to do, in the order of the teams' ids. */
    public static List<Move> plan(PollingDay day, Estimate estimate, List<Ground> grounds, List<Team> teams) {
        Deployment plan = new Deployment(day.hour(), Adviser.worths(day, estimate, grounds));
        List<Team> waiting = new ArrayList<>(teams);
        waiting.sort(Comparator.comparing(Team::id));
        List<Move> moves = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Optional<Move> best =
                    waiting.stream().flatMap(t -> plan.best(t).stream()).max(Comparator.comparingDouble(Move::votes));
            if (best.isEmpty()) {
                break;
            }
            Move move = best.get();
            moves.add(move);
            waiting.stream().filter(t -> t.id().equals(move.team())).forEach(t -> plan.take(t, move));
            waiting.removeIf(t -> t.id().equals(move.team()));
        }
        moves.sort(Comparator.comparing(Move::team));
        return moves;
    }

    private double hours(Team team) {
        return Math.max(0, Math.min(HOURS_AHEAD, team.until() - hour));
    }

    private double votes(Team team, String ground) {
        double usable = hours(team) - team.travelTo(ground);
        return usable <= 0 || !worths.containsKey(ground)
                ? 0
                : worths.get(ground).votes(usable, left.get(ground));
    }

    private Optional<Move> best(Team team) {
        Optional<String> elsewhere = worths.keySet().stream()
                .filter(g -> votes(team, g) > 0)
                .max(Comparator.comparingDouble((String g) -> votes(team, g)).thenComparing(Comparator.reverseOrder()));
        if (elsewhere.isEmpty()) {
            return Optional.empty();
        }
        double stay = team.at() == null ? 0 : votes(team, team.at());
        double go = votes(team, elsewhere.get());
        boolean worthIt = team.at() == null || go > GAIN_FACTOR * stay && go > stay + GAIN_VOTES;
        boolean canStay = stay > 0 || team.at() != null && !worthIt;
        String to = worthIt || !canStay ? elsewhere.get() : team.at();
        return Optional.of(new Move(team.id(), team.at(), to, votes(team, to), stay, reasons(team, to, stay)));
    }

    private List<Reason> reasons(Team team, String to, double stay) {
        List<Reason> reasons = new ArrayList<>();
        if (!to.equals(team.at())) {
            if (team.at() != null) {
                reasons.add(Reason.of(Reason.Kind.WORTH_MOVING, votes(team, to), stay));
            }
            reasons.add(Reason.of(Reason.Kind.TRAVEL, Math.round(60 * team.travelTo(to))));
        }
        return reasons;
    }

    private void take(Team team, Move move) {
        double usable = Math.max(0, hours(team) - team.travelTo(move.to()));
        left.computeIfPresent(move.to(), (g, doors) -> doors - worths.get(g).doors() * usable);
    }
}
