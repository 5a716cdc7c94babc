package org.committeeroom.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.committeeroom.canvass.Packet;

/**
 * Breaks a sheet into pages: the name of a street or of a building with several flats never stands alone at the foot of
 * a page and is said again at the head of the next; a household stays together unless it is large.
 */
final class Pages {

    static final float STREET = 25;
    static final float BUILDING = 20;
    /** A household of more would leave too much of a page empty. */
    private static final int LARGE = 4;

    /** What stands on a page, from the top. */
    sealed interface Item {
        float height();
    }

    record StreetHead(String street, boolean continued) implements Item {
        @Override
        public float height() {
            return STREET;
        }
    }

    /** Above the flats of one building, which then need not name it. */
    record BuildingHead(String building, boolean continued) implements Item {
        @Override
        public float height() {
            return BUILDING;
        }
    }

    record RowItem(Form.Row row, float height) implements Item {}

    /** What whoever goes to the next door should know first: for their safety, and how to get in. */
    record Remark(List<String> lines) implements Item {

        static final float SIZE = 9;
        static final float LINE = 11.5f;

        /** Null for a door of which there is nothing to say. */
        static Remark of(Packet.Door door, String label) {
            List<String> lines = Stream.of(
                            said("rows.warning", label, door.warning()), said("rows.note", label, door.note()))
                    .flatMap(text -> Fitted.wrap(Fonts.BOLD, text, RowInk.WIDTH - 8, SIZE).stream())
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty() ? null : new Remark(lines);
        }

        private static String said(String key, String label, String text) {
            return text == null || text.isBlank() ? "" : Wording.of(key, label, text.strip());
        }

        @Override
        public float height() {
            return LINE * lines.size() + 5;
        }
    }

    /** What stands above a door. */
    private record Heading(String street, String building) {

        static final Heading NONE = new Heading(null, null);

        boolean sameStreet(Heading other) {
            return Objects.equals(street, other.street);
        }

        boolean needsBuilding(Heading before) {
            return building != null && !(sameStreet(before) && building.equals(before.building));
        }
    }

    private final Form form;
    private final float firstRoom;
    private final float room;
    private final List<List<Item>> pages = new ArrayList<>();
    private List<Item> page = new ArrayList<>();
    private float left;
    private Heading heading = Heading.NONE;

    private Pages(Form form, float firstRoom, float room) {
        this.form = form;
        this.firstRoom = firstRoom;
        this.room = room;
        this.left = firstRoom;
    }

    /** @param firstRoom height for rows on the first page, and {@code room} on the others */
    static List<List<Item>> of(Form form, List<Packet.Door> doors, float firstRoom, float room) {
        Pages pages = new Pages(form, firstRoom, room);
        List<Packet.Door> shown =
                doors.stream().filter(door -> pages.rows(door) > 0).toList();
        for (int i = 0; i < shown.size(); i++) {
            Packet.Door door = shown.get(i);
            boolean among = i > 0 && flatsOfOneBuilding(shown.get(i - 1), door)
                    || i + 1 < shown.size() && flatsOfOneBuilding(door, shown.get(i + 1));
            pages.add(door, new Heading(door.street(), among ? door.building() : null));
        }
        pages.pages.add(pages.page);
        return pages.pages;
    }

    private static boolean flatsOfOneBuilding(Packet.Door one, Packet.Door other) {
        return one.flat() != null
                && other.flat() != null
                && one.building() != null
                && one.building().equals(other.building())
                && one.street().equals(other.street());
    }

    private int rows(Packet.Door door) {
        List<Packet.Elector> electors = form.electors(door);
        return electors == null ? 1 : electors.size();
    }

    private void add(Packet.Door door, Heading above) {
        int rows = rows(door);
        String label = above.building() == null ? door.label() : door.flat();
        Remark remark = Remark.of(door, label);
        float heads = (above.sameStreet(heading) ? 0 : STREET) + (above.needsBuilding(heading) ? BUILDING : 0);
        float said = remark == null ? 0 : remark.height();
        float least = heads + said + (rows <= LARGE ? rows : 1) * form.rowHeight();
        if (!page.isEmpty() && left < least) {
            turn(above);
        }
        head(above);
        if (remark != null) {
            put(remark);
        }
        List<Packet.Elector> electors = form.electors(door);
        for (int i = 0; i < rows; i++) {
            boolean turned = left < form.rowHeight();
            if (turned) {
                turn(above);
            }
            Packet.Elector elector = electors == null ? null : electors.get(i);
            put(new RowItem(new Form.Row(door, label, elector, i == 0 || turned, i > 0 && turned), form.rowHeight()));
        }
    }

    private void head(Heading above) {
        if (!above.sameStreet(heading)) {
            put(new StreetHead(above.street(), false));
        }
        if (above.needsBuilding(heading)) {
            put(new BuildingHead(above.building(), false));
        }
        heading = above;
    }

    /** A new page, which says again what goes on. */
    private void turn(Heading next) {
        pages.add(page);
        page = new ArrayList<>();
        left = room;
        if (next.sameStreet(heading)) {
            put(new StreetHead(heading.street(), true));
            if (next.building() != null && !next.needsBuilding(heading)) {
                put(new BuildingHead(next.building(), true));
            }
        }
    }

    private void put(Item item) {
        page.add(item);
        left -= item.height();
    }
}
