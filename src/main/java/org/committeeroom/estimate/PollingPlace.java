package org.committeeroom.estimate;

import java.util.List;

/**
 * What happens at the station of one district, apart from the promises.
 *
 * @param id of the station: districts with the same one are told by the same tellers
 * @param electorate of the district who may vote at the station in this election, promises included, postal voters not;
 *     0 if not known
 * @param others when tellers took the numbers of such electors who are no promises, one entry for each person
 * @param refused voters who passed a teller and gave no number; of all districts of the station together, so the same
 *     for each of them
 */
public record PollingPlace(String id, int electorate, Times others, List<Refused> refused) {

    public PollingPlace {
        refused = List.copyOf(refused);
    }

    /** A place of which nothing is known. */
    public static PollingPlace of(String id) {
        return new PollingPlace(id, 0, Times.NONE, List.of());
    }

    /**
     * Voters who gave no number during one shift.
     *
     * @param from hours since the polls opened
     * @param to hours since the polls opened; later than now while the shift lasts
     */
    public record Refused(double from, double to, int count) {}
}
