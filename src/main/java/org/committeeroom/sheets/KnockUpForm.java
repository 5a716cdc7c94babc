package org.committeeroom.sheets;

import java.util.List;
import org.committeeroom.campaign.Election;
import org.committeeroom.canvass.Packet;
import org.committeeroom.pollingday.KnockUpPlan;

/**
 * For polling day: promises who are not known to have voted when the sheet is printed, and whom somebody is still to call
 * on. Who is not due for an hour is on it: the sheet is carried for longer than that.
 */
final class KnockUpForm implements Form {

    private static final float ANSWERS_AT = RowInk.NAME_AT + 160;
    private static final float BOX = 22;

    private final KnockUpPlan plan;

    KnockUpForm(KnockUpPlan plan) {
        this.plan = plan;
    }

    int rounds() {
        return plan.rounds();
    }

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
                .filter(e -> e.status().promised() && !e.status().voted() && plan.stillCalledOn(e.status()))
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
        return List.of(
                Wording.of("knock_up.legend.results"),
                Wording.of("knock_up.legend.rounds", String.join(" · ", plan.times()), Election.CLOSES.toString()));
    }

    @Override
    public String reminder(Sheet sheet) {
        return plan.photoId() ? Wording.of("knock_up.reminder") : null;
    }
}
