package org.committeeroom.sheets;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.WalkKind;
import org.committeeroom.canvass.codes.CodeBook;

/**
 * For a conversation: what came of the call and the intention, by the campaign's own letters, wishes, and a line for
 * notes. Postal walks add a V.
 */
final class CanvassForm implements Form {

    private static final float ANSWERS_AT = RowInk.NAME_AT + 148;
    private static final float GAP = 9;
    private static final float BOX = 15;
    private static final float WIDEST = 16.4f;
    private static final String BETWEEN = " · ";

    private final boolean postal;

    CanvassForm(WalkKind kind) {
        postal = kind == WalkKind.POSTAL;
    }

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
        answers(ink, top - 4 - BOX, sheet.packet().codes());
        wishes(ink, top - 7 - 2 * BOX, sheet.packet().askConsent());
    }

    private void answers(Ink ink, float y, CodeBook codes) {
        String[] results = results(codes).map(Circled::letter).toArray(String[]::new);
        String[] intentions = codes.intentions().stream().map(i -> i.letter()).toArray(String[]::new);
        float room = RowInk.RIGHT - ANSWERS_AT - GAP;
        float width = Math.min(WIDEST, room / (results.length + intentions.length));
        RowInk.boxes(ink, false, 9.5f, ANSWERS_AT, y, width, BOX, results);
        RowInk.boxes(ink, true, 10, RowInk.RIGHT - intentions.length * width, y, width, BOX, intentions);
    }

    private record Circled(String letter, String word) {}

    private Stream<Circled> results(CodeBook codes) {
        Stream<Circled> own = codes.results().stream()
                .filter(CodeBook.Result::offered)
                .map(r -> new Circled(r.letter(), r.word() == null ? Wording.of("circle", r.result()) : r.word()));
        return postal ? Stream.concat(Stream.of(new Circled("V", Wording.of("postal.circle"))), own) : own;
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
        CodeBook codes = sheet.packet().codes();
        String results = results(codes).map(c -> c.letter() + " " + c.word()).collect(Collectors.joining(BETWEEN));
        String intentions = codes.intentions().stream()
                .map(i -> i.letter() + " " + (i.word() == null ? Wording.of("intention." + i.intention()) : i.word()))
                .collect(Collectors.joining(BETWEEN));
        return List.of(
                results,
                Wording.of("canvass.legend.answers", intentions),
                Wording.of(sheet.packet().askConsent() ? "canvass.legend.consent" : "canvass.legend.circle"));
    }

    @Override
    public String reminder(Sheet sheet) {
        return postal ? Wording.of("postal.reminder") : null;
    }
}
