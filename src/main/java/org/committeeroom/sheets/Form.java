package org.committeeroom.sheets;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.WalkKind;

/** How the rows of one kind of sheet look. A row is one elector, or a door on a sheet without names. */
interface Form {

    static Form of(Sheet sheet) {
        WalkKind kind = sheet.packet().kind();
        return switch (kind) {
            case CANVASS, POSTAL -> new CanvassForm(kind);
            case KNOCK_UP -> new KnockUpForm(sheet.plan());
            case LEAFLET -> new LeafletForm();
        };
    }

    String title();

    float rowHeight();

    /** Who is on the sheet; a door with nobody is left out, but on a sheet without names. */
    List<Packet.Elector> electors(Packet.Door door);

    /** In the order of the rows; none on a sheet without names. */
    default List<UUID> allElectors(Packet packet) {
        return packet.doors().stream()
                .map(this::electors)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Packet.Elector::id)
                .toList();
    }

    /** @param y the lower edge of the row */
    void draw(Ink ink, Sheet sheet, Row row, float y);

    /** What the letters mean and what to mind, at the foot of every page. */
    List<String> legend(Sheet sheet);

    /** What stands above the rows of the first page beside the head; null for nothing. */
    default String reminder(Sheet sheet) {
        return null;
    }

    /**
     * @param label what finds the door below the headings that stand above it
     * @param elector null on a sheet without names
     * @param first whether it is the first of its door on this page, which shows the door
     * @param continued whether the door began on the page before
     */
    record Row(Packet.Door door, String label, Packet.Elector elector, boolean first, boolean continued) {}
}
