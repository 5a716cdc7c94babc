package org.committeeroom.estimate;

import java.util.Map;

/**
 * Ballot papers issued at a station, as its officers said.
 *
 * @param station the station, or the one of several ballot boxes there, of which they spoke: counts with the same id go
 *     on from each other
 * @param at hours since the polls opened
 * @param papers issued until then
 * @param entitled how many electors of each district, by code, may vote there and are counted: a district with two
 *     boxes has a part of its electors at each
 */
public record StationCount(String station, double at, int papers, Map<String, Integer> entitled) {

    public StationCount {
        entitled = Map.copyOf(entitled);
    }
}
