package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each unknown stands in the vector of all: first those of the seat, then block by block those of districts. A
 * block is a polling place, or several that one count took together; given the seat, blocks tell nothing of each other.
 */
final class Layout {

    /** The logarithm of the share of each hour beside experience. */
    static final int CURVE = 0;

    /** Turnout, capture, on the logit. */
    static final int TURNOUT = HourShares.HOURS;

    static final int CAPTURE = TURNOUT + 1;

    /** How much more readily promises give their number than others. */
    static final int READY = TURNOUT + 2;

    /** By how much fewer others vote than promises, on the logit. */
    static final int BEHIND = TURNOUT + 3;

    /** Who says falsely to have voted, on the logit. */
    static final int FALSE_YES = TURNOUT + 4;

    /** How much more readily those open the door who have voted, on the log. */
    static final int KEEN = TURNOUT + 5;

    /** By how much others vote earlier than promises. */
    static final int EARLIER = TURNOUT + 6;

    /** How many papers are counted for one of the electors who are said to belong there, on the log. */
    static final int STRANGERS = TURNOUT + 7;

    static final int SEAT = TURNOUT + 8;

    /** A count over more districts than this is taken to speak of the seat alone. */
    static final int MOST_TOGETHER = 12;

    /** What a district has of its own: its turnout, its difference to others, how early it votes; and its place. */
    static final int OWN = 4;

    final int size;
    final int blocks;

    /** Where a block begins, and one more. */
    final int[] start;

    /** Of each district: its block, and where its capture, turnout, difference and earliness stand. */
    final int[] block;

    final int[][] own;

    Layout(List<DistrictSight> districts, List<CountSight> counts) {
        int n = districts.size();
        int[] parent = new int[n];
        Map<String, Integer> places = new HashMap<>();
        for (int d = 0; d < n; d++) {
            parent[d] = d;
            Integer first = places.putIfAbsent(districts.get(d).day().place().id(), d);
            if (first != null) {
                parent[root(parent, d)] = root(parent, first);
            }
        }
        for (CountSight c : counts) {
            for (int i = 1; i < c.districts().length && c.districts().length <= MOST_TOGETHER; i++) {
                parent[root(parent, c.districts()[i])] = root(parent, c.districts()[0]);
            }
        }
        block = new int[n];
        own = new int[n][];
        Map<Integer, List<Integer>> members = new java.util.LinkedHashMap<>();
        for (int d = 0; d < n; d++) {
            members.computeIfAbsent(root(parent, d), r -> new ArrayList<>()).add(d);
        }
        blocks = members.size();
        start = new int[blocks + 1];
        int at = SEAT;
        int b = 0;
        for (List<Integer> inIt : members.values()) {
            start[b] = at;
            Map<String, Integer> captures = new HashMap<>();
            for (int d : inIt) {
                String place = districts.get(d).day().place().id();
                int capture;
                if (captures.containsKey(place)) {
                    capture = captures.get(place);
                } else {
                    capture = at++;
                    captures.put(place, capture);
                }
                block[d] = b;
                own[d] = new int[] {capture, at, at + 1, at + 2};
                at += 3;
            }
            b++;
        }
        start[blocks] = at;
        size = at;
    }

    private static int root(int[] parent, int d) {
        int r = d;
        while (parent[r] != r) {
            r = parent[r];
        }
        return r;
    }
}
