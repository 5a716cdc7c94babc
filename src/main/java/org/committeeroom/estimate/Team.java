package org.committeeroom.estimate;

import java.util.Map;

/**
 * A knock-up team that can be sent somewhere.
 *
 * @param at id of the ground where it is; null if it is nowhere yet
 * @param until hours since the polls opened until which it is there to help
 * @param travel hours to each ground by id; a place that is not named is a usual way off
 */
public record Team(String id, String at, double until, Map<String, Double> travel) {

    /** Getting into the car, driving across a seat, finding the first door. */
    static final double USUAL_TRAVEL = 0.25;

    public Team {
        travel = Map.copyOf(travel);
    }

    double travelTo(String ground) {
        return ground.equals(at) ? 0 : travel.getOrDefault(ground, USUAL_TRAVEL);
    }
}
