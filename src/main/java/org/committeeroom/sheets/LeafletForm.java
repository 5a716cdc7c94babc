package org.committeeroom.sheets;

import java.util.List;
import org.committeeroom.canvass.Packet;

/** Doors without names: who delivers leaflets needs none. */
final class LeafletForm implements Form {

    private static final float NOTES_AT = RowInk.LEFT + 250;

    @Override
    public String title() {
        return Wording.of("leaflet.title");
    }

    @Override
    public float rowHeight() {
        return 23;
    }

    @Override
    public List<Packet.Elector> electors(Packet.Door door) {
        return null;
    }

    @Override
    public void draw(Ink ink, Sheet sheet, Row row, float y) {
        ink.line(RowInk.LEFT, y + rowHeight(), RowInk.WIDTH, 0.4f);
        ink.frame(RowInk.LEFT + 2, y + 5, 13, 13, 0.9f);
        Fitted label = Fitted.of(Fonts.BOLD, row.label(), 220, 13, 8, 1);
        ink.text(
                Fonts.BOLD, label.size(), RowInk.LEFT + 24, y + 7, label.lines().get(0));
        ink.blank(NOTES_AT, y + 6, RowInk.RIGHT - NOTES_AT);
    }

    @Override
    public List<String> legend(Sheet sheet) {
        return List.of(Wording.of("leaflet.legend"));
    }
}
