package org.committeeroom.sheets;

import java.util.List;
import org.committeeroom.canvass.Packet;

/** For polling day: promises who are not known to have voted when the sheet is printed, and no others. */
final class KnockUpForm implements Form {

    private static final float ANSWERS_AT = RowInk.NAME_AT + 160;
    private static final float BOX = 22;

    @Override
    public String title() {
        return Wording.of("knock_up.title");
    }

    @Override
    public float rowHeight() {
        return 35;
    }

    @Override
    public List<Packet.Elector> electors(Packet.Door door) {
        return door.electors().stream()
                .filter(e -> e.status().promised() && !e.status().voted())
                .toList();
    }

    @Override
    public void draw(Ink ink, Sheet sheet, Row row, float y) {
        float top = y + rowHeight();
        RowInk.rule(ink, row, top);
        RowInk.label(ink, row, top);
        String known = Phrases.lastKnock(row.elector(), RowInk.zone(sheet));
        RowInk.elector(ink, row.elector(), known, top, ANSWERS_AT - RowInk.NAME_AT);
        float at = RowInk.boxes(ink, true, 12, ANSWERS_AT, y + 6.5f, BOX, BOX, "V", "W", "O", "X", "L", "N");
        ink.blank(at + 8, y + 6.5f, RowInk.RIGHT - at - 8);
    }

    @Override
    public List<String> legend(Sheet sheet) {
        return List.of(Wording.of("knock_up.legend.results"), Wording.of("knock_up.legend.rounds"));
    }

    @Override
    public String reminder(Sheet sheet) {
        return Wording.of("knock_up.reminder");
    }
}
