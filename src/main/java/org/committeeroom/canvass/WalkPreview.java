package org.committeeroom.canvass;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Walks as they would be cut, for a list and a map. */
@Schema(name = "WalkPreview")
record WalkPreview(int doors, int electors, List<Walk> walks, LeftOut leftOut) {

    /** Places on all paths together: more is a burden to a phone and no use on a map. */
    private static final int MOST_PLACES = 6_000;

    private static final int MOST_STREETS = 8;

    /**
     * @param streets the names of its first streets
     * @param from the first door
     * @param to the last
     * @param alsoOut doors that stand on another walk of this kind that is not closed
     * @param path longitude and latitude of doors along the way, as far as they are known
     */
    @Schema(name = "PreviewedWalk")
    record Walk(
            String district,
            int doors,
            int electors,
            List<String> streets,
            int moreStreets,
            String from,
            String to,
            int alsoOut,
            List<List<Double>> path) {}

    static WalkPreview of(Cutting.Plan plan, LeftOut leftOut) {
        int doors = plan.parts().stream().mapToInt(p -> p.doors().size()).sum();
        int step = Math.max(1, (doors + MOST_PLACES - 1) / MOST_PLACES);
        return new WalkPreview(
                doors,
                plan.parts().stream().mapToInt(Cutting.Part::electors).sum(),
                plan.parts().stream().map(part -> walk(part, step)).toList(),
                leftOut);
    }

    private static Walk walk(Cutting.Part part, int step) {
        List<Place> places = part.doors().stream().map(Doors.Counted::place).toList();
        List<String> streets = places.stream().map(Place::streetName).distinct().toList();
        return new Walk(
                part.district(),
                places.size(),
                part.electors(),
                streets.stream().limit(MOST_STREETS).toList(),
                Math.max(0, streets.size() - MOST_STREETS),
                said(places.get(0)),
                said(places.get(places.size() - 1)),
                part.alsoOut(),
                path(places, step));
    }

    private static String said(Place place) {
        return place.label() + ", " + place.streetName();
    }

    /** Every so many doors and the last; those of one building once. */
    private static List<List<Double>> path(List<Place> places, int step) {
        List<List<Double>> path = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Spot at = places.get(i).at();
            boolean shown = at != null && (i % step == 0 || i == places.size() - 1);
            if (shown && (path.isEmpty() || !path.get(path.size() - 1).equals(at.lonLat()))) {
                path.add(at.lonLat());
            }
        }
        return path;
    }
}
