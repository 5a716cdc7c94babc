package org.committeeroom.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.WalkKind;
import org.junit.jupiter.api.Test;

/** Names in any script, on one sheet. */
class ScriptsTest {

    private static final List<String> LATIN =
            List.of("Zoë Ågren-Núñez", "Władysław Żółć-Gęślą", "Şükrü Öğüt İnce", "Siân Llŷr Ŵyn", "Nguyễn Thị Ánh");
    private static final List<String> JOINED = List.of(
            "محمد عبد الرحمن",
            "আনোয়ারা বেগম",
            "अनिल शर्मा",
            "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
            "રમેશ પટેલ",
            "சுப்பிரமணியம்",
            "ලක්ෂ්මී",
            "ሀይለ ሥላሴ",
            "דוד לוי",
            "สมชาย");
    private static final List<String> OTHERS = List.of("Γιώργος Παππάς", "Юлія Шевченко", "王小明");

    /** Left in target/sheets for whoever wants to look at it. */
    @Test
    void namesInAnyScriptStandOnOneSheet() throws IOException {
        List<String> names = new ArrayList<>(LATIN);
        names.addAll(JOINED);
        names.addAll(OTHERS);
        names.add("Yusuf محمد Warsame");
        names.add("안녕 Kim");
        byte[] pdf = print(names);
        Files.write(Files.createDirectories(Path.of("target", "sheets")).resolve("SCRIPTS.pdf"), pdf);
        String text = String.join("\n", Sheets.pages(pdf)).replaceAll(" +", " ");
        for (String name : LATIN) {
            assertTrue(text.contains(name), () -> name + " is not in\n" + text);
        }
        for (String name : OTHERS) {
            assertTrue(text.contains(name), () -> name + " is not in\n" + text);
        }
        List<String> meant = Meaning.of(pdf).stream()
                .map(Meaning.Shaped::text)
                .map(String::strip)
                .toList();
        for (String name : JOINED) {
            assertTrue(meant.contains(name), () -> name + " is not in " + meant);
        }
        assertTrue(meant.contains("محمد"), "the part of a line in another direction");
    }

    @Test
    void lettersThatJoinAreShaped() {
        List<Integer> beh = Meaning.of(print(List.of("ببب"))).get(0).glyphs();
        assertTrue(beh.stream().distinct().count() >= 3, () -> "first, middle and last look different: " + beh);
        assertTrue(Meaning.of(print(List.of("ক্ষ"))).get(0).glyphs().size() < 3, "a conjunct is one glyph");
    }

    @Test
    void lettersThatReachDeepAreKeptOffTheLineBelow() {
        assertEquals(List.of(), LATIN.stream().filter(RowInk::deep).toList());
        assertEquals(JOINED, JOINED.stream().filter(RowInk::deep).toList());
        assertTrue(RowInk.deep("Yusuf محمد Warsame"));
        assertFalse(RowInk.deep("Γιώργος O’Neill-Шевченко"));
    }

    @Test
    void theOrderOfRunsIsThatOfTheEye() {
        List<Run> runs = Fonts.BOLD.runs("Ali (محمد 12) X");
        assertEquals(
                List.of("Ali (", "12", "محمد ", ") X"),
                runs.stream().map(Run::text).toList());
        assertEquals(
                List.of(false, false, true, false),
                runs.stream().map(Run::rightToLeft).toList());
    }

    @Test
    void whatNoFontHasIsShownAsAMark() {
        String text = String.join("\n", Sheets.pages(print(List.of("Kim 𒀀𒀀 안 X"))));
        assertTrue(text.replaceAll(" +", " ").contains("Kim \ufffd\ufffd \ufffd X"), text);
    }

    @Test
    void invisibleCharactersTakeNoRoom() {
        assertEquals(Fonts.BOLD.width("Anna Bell", 10), Fonts.BOLD.width("An\u200bna\u00ad Be\u202ell", 10), 0.001);
    }

    @Property(tries = 300)
    void anyTextCanBeSetAndNoVisibleCharacterIsLost(@ForAll @StringLength(max = 30) String text) {
        int shown = Fonts.BOLD.runs(text).stream()
                .mapToInt(run -> run.text().codePointCount(0, run.text().length()))
                .sum();
        long visible = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.isDefined(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.CONTROL
                        && !(c >= 0xfe00 && c <= 0xfe0f))
                .count();
        assertTrue(shown >= visible, () -> shown + " of " + visible + " in " + text);
        assertTrue(Fonts.BOLD.width(text, 10) >= 0);
        print(List.of(text));
    }

    private static byte[] print(List<String> names) {
        List<Packet.Elector> electors = new ArrayList<>();
        for (String name : names) {
            electors.add(Sheets.elector(electors.size() + 1, name, Sheets.UNKNOWN));
        }
        Packet.Door door = Sheets.door(1, "Elm Road", "14", electors.toArray(Packet.Elector[]::new));
        return SheetPdf.bytes(List.of(Sheets.sheet(WalkKind.CANVASS, List.of(door))));
    }
}
