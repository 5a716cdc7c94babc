package org.committeeroom.estimate;

import java.util.Arrays;
import java.util.List;

/**
 * What is known of the promises of one polling district on polling day. Times are hours since the polls opened, and
 * negative before.
 *
 * @param code of the polling district
 * @param groups the promises who vote at the station, each person in one group
 * @param telling when somebody took numbers for this district
 * @param place its station
 * @param postal promises who vote by post
 * @param returned when such promises said that they have returned their vote (or were seen to), one entry for each person
 * @param perHousehold with how many promises a promise shares a household, on average over promises, the person
 *     included: 1 if all live apart. People of a household go and vote together, so they tell less than strangers do
 */
public record DistrictDay(
        String code,
        List<PromiseGroup> groups,
        Telling telling,
        PollingPlace place,
        int postal,
        Times returned,
        double perHousehold) {

    /** A usual number of promises in the household of a promise, for those who do not know better. */
    public static final double USUAL_HOUSEHOLD = 1.6;

    public DistrictDay {
        groups = List.copyOf(groups);
    }

    /** A district without vote history whose station tells nothing but promises. */
    public static DistrictDay of(
            String code,
            int inPerson,
            Times marked,
            List<Answer> answers,
            Telling telling,
            int postal,
            Times returned) {
        return new DistrictDay(
                code,
                List.of(PromiseGroup.of(inPerson, marked, answers)),
                telling,
                PollingPlace.of(code),
                postal,
                returned,
                USUAL_HOUSEHOLD);
    }

    public DistrictDay at(PollingPlace where) {
        return new DistrictDay(code, groups, telling, where, postal, returned, perHousehold);
    }

    public DistrictDay with(List<PromiseGroup> promises) {
        return new DistrictDay(code, promises, telling, place, postal, returned, perHousehold);
    }

    /** Promises who vote at the station. */
    public int inPerson() {
        return groups.stream().mapToInt(PromiseGroup::count).sum();
    }

    Times marked() {
        return groups.size() == 1
                ? groups.get(0).marked()
                : Times.of(groups.stream()
                        .flatMapToDouble(g -> Arrays.stream(g.marked().toArray()))
                        .toArray());
    }

    List<Answer> answers() {
        return groups.size() == 1
                ? groups.get(0).answers()
                : groups.stream().flatMap(g -> g.answers().stream()).toList();
    }

    /** Promises of whom a teller or they themselves said that they have voted. */
    public int known(double now) {
        return marked().until(now) + reported(now) + knownByPost(now);
    }

    int knownByPost(double now) {
        return Math.min(returned.until(now), postal);
    }

    int reported(double now) {
        int reported = 0;
        for (Answer a : answers()) {
            reported += a.voted() && a.stands(now) ? 1 : 0;
        }
        return reported;
    }

    int promises() {
        return inPerson() + postal;
    }
}
