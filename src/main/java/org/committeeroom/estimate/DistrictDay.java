package org.committeeroom.estimate;

import java.util.List;

/**
 * What is known of the promises of one polling district on polling day. Times are hours since the polls opened, and
 * negative before.
 *
 * @param code of the polling district
 * @param inPerson promises who vote at the station, themselves or by proxy
 * @param marked when tellers marked such promises, one entry for each person
 * @param answers what such promises said at the door before a teller had marked them
 * @param telling when somebody took numbers for this district
 * @param counts ballot papers issued so far, as the station said
 * @param postal promises who vote by post
 * @param returned when such promises said that they have returned their vote (or were seen to), one entry for each person
 */
public record DistrictDay(
        String code,
        int inPerson,
        Times marked,
        List<Answer> answers,
        Telling telling,
        List<StationCount> counts,
        int postal,
        Times returned) {

    public DistrictDay {
        answers = List.copyOf(answers);
        counts = List.copyOf(counts);
    }

    /**
     * Ballot papers issued at a station.
     *
     * @param at hours since the polls opened
     * @param papers issued until then
     * @param districts how many polling districts the station counted together
     */
    public record StationCount(double at, int papers, int districts) {}

    /** Promises of whom a teller or they themselves said that they have voted. */
    public int known(double now) {
        return marked.until(now) + reported(now) + returned.until(now);
    }

    int reported(double now) {
        int reported = 0;
        for (Answer a : answers) {
            reported += a.voted() && a.stands(now) ? 1 : 0;
        }
        return reported;
    }

    int promises() {
        return inPerson + postal;
    }
}
