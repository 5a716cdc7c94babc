package org.committeeroom.sheets;

import java.util.List;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.WalkKind;

/** For a conversation: what came of the call, the intention, wishes, and a line for notes. Postal walks add a V. */
final class CanvassForm implements Form {

    private final boolean postal;

    CanvassForm(WalkKind kind) {
        postal = kind == WalkKind.POSTAL;
    }

    private static final float ANSWERS_AT = RowInk.NAME_AT + 148;
    private static final float BOX = 15;

    @Override
    public String title() {
        return Wording.of(postal ? "postal.title" : "canvass.title");
    }

    @Override
    public float rowHeight() {
        return 41;
    }

    @Override
    public List<Packet.Elector> electors(Packet.Door door) {
        return door.electors();
    }

    @Override
    public void draw(Ink ink, Sheet sheet, Row row, float y) {
        float top = y + rowHeight();
        RowInk.rule(ink, row, top);
        RowInk.label(ink, row, top);
        String known = Phrases.lastCall(row.elector(), RowInk.zone(sheet));
        RowInk.elector(ink, row.elector(), known, top, ANSWERS_AT - RowInk.NAME_AT);
        answers(ink, top - 4 - BOX);
        wishes(ink, top - 7 - 2 * BOX, sheet.packet().askConsent());
    }

    private void answers(Ink ink, float y) {
        String[] results = postal ? "V S O C R M D K L N I".split(" ") : "S O C R M D K L N I".split(" ");
        float width = postal ? 14.6f : 16.2f;
        RowInk.boxes(ink, false, 9.5f, ANSWERS_AT, y, width, BOX, results);
        float intention = 16.4f;
        RowInk.boxes(ink, true, 10, RowInk.RIGHT - 5 * intention, y, intention, BOX, "1", "2", "3", "4", "5");
    }

    private static void wishes(Ink ink, float y, boolean askConsent) {
        float at = ANSWERS_AT;
        if (askConsent) {
            ink.text(Fonts.REGULAR, 8, at, y + 4.5f, Wording.of("canvass.consent"));
            at = RowInk.boxes(ink, false, 8.5f, at + 17, y, 14, BOX, "Y", "N") + 6;
        }
        at = RowInk.boxes(ink, false, 8, at, y, 18, BOX, "PV", "Po", "Li", "He", "ID") + 6;
        ink.blank(at, y, RowInk.RIGHT - at);
    }

    @Override
    public List<String> legend(Sheet sheet) {
        return List.of(
                Wording.of(postal ? "postal.legend.results" : "canvass.legend.results"),
                Wording.of("canvass.legend.answers"),
                Wording.of(sheet.packet().askConsent() ? "canvass.legend.consent" : "canvass.legend.circle"));
    }

    @Override
    public String reminder(Sheet sheet) {
        return postal ? Wording.of("postal.reminder") : null;
    }
}
