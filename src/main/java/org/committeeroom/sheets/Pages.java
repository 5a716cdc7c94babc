package org.committeeroom.sheets;

import java.util.ArrayList;
import java.util.List;
import org.committeeroom.canvass.Packet;

/**
 * Breaks a sheet into pages: a street's name never stands alone at the foot of a page and is said again at the head of
 * the next; a household stays together unless it is large.
 */
final class Pages {

    static final float STREET = 25;
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

    record RowItem(Form.Row row, float height) implements Item {}

    private final Form form;
    private final float firstRoom;
    private final float room;
    private final List<List<Item>> pages = new ArrayList<>();
    private List<Item> page = new ArrayList<>();
    private float left;
    private String street;

    private Pages(Form form, float firstRoom, float room) {
        this.form = form;
        this.firstRoom = firstRoom;
        this.room = room;
        this.left = firstRoom;
    }

    /** @param firstRoom height for rows on the first page, and {@code room} on the others */
    static List<List<Item>> of(Form form, List<Packet.Door> doors, float firstRoom, float room) {
        Pages pages = new Pages(form, firstRoom, room);
        doors.forEach(pages::add);
        pages.pages.add(pages.page);
        return pages.pages;
    }

    private void add(Packet.Door door) {
        List<Packet.Elector> electors = form.electors(door);
        int rows = electors == null ? 1 : electors.size();
        if (rows == 0) {
            return;
        }
        boolean newStreet = !door.street().equals(street);
        float needed = (newStreet ? STREET : 0) + rows * form.rowHeight();
        float least = (newStreet ? STREET : 0) + form.rowHeight();
        if (!page.isEmpty() && left < (rows <= LARGE ? needed : least)) {
            turn(newStreet ? null : street);
        }
        if (newStreet) {
            street = door.street();
            put(new StreetHead(street, false));
        }
        for (int i = 0; i < rows; i++) {
            boolean turned = left < form.rowHeight();
            if (turned) {
                turn(street);
            }
            Packet.Elector elector = electors == null ? null : electors.get(i);
            put(new RowItem(new Form.Row(door, elector, i == 0 || turned, i > 0 && turned), form.rowHeight()));
        }
    }

    private void turn(String goingOn) {
        pages.add(page);
        page = new ArrayList<>();
        left = room;
        if (goingOn != null) {
            put(new StreetHead(goingOn, true));
        }
    }

    private void put(Item item) {
        page.add(item);
        left -= item.height();
    }
}
