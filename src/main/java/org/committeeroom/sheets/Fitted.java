package org.committeeroom.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text made to fit a width: on one line a little smaller if need be, else on more lines, else smaller still; only
 * what does not even fit so is cut off.
 */
record Fitted(float size, List<String> lines) {

    private static final Pattern BREAKS = Pattern.compile("(?<=[ -])");
    private static final float STEP = 0.5f;
    /** Rather a second line than letters much smaller than their neighbours'. */
    private static final float LITTLE_SMALLER = 0.82f;

    static Fitted of(Face face, String text, float width, float size, float smallest, int mostLines) {
        // Nearly every text, and splitting one into words costs more than all the rest.
        if (face.width(text, size) <= width) {
            return new Fitted(size, List.of(text));
        }
        Words words = Words.of(face, text);
        for (int lines = 1; lines <= mostLines; lines++) {
            float from = lines == 1 ? size : size * LITTLE_SMALLER;
            float to = lines < mostLines ? Math.max(smallest, from * LITTLE_SMALLER) : smallest;
            for (float s = from; s >= to; s -= STEP) {
                if (words.fit(lines, width / s)) {
                    return new Fitted(s, words.lines(width / s));
                }
            }
        }
        return new Fitted(smallest, cut(face, words.lines(width / smallest), width, smallest, mostLines));
    }

    /** Breaks at blanks and after hyphens; a word that is too long stays whole. */
    static List<String> wrap(Face face, String text, float width, float size) {
        return Words.of(face, text).lines(width / size);
    }

    private static List<String> cut(Face face, List<String> lines, float width, float size, int mostLines) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(mostLines, lines.size())));
        if (lines.size() > mostLines) {
            kept.set(mostLines - 1, String.join(" ", lines.subList(mostLines - 1, lines.size())));
        }
        return kept.stream().map(line -> cut(face, line, width, size)).toList();
    }

    private static String cut(Face face, String line, float width, float size) {
        String text = line;
        while (face.width(text, size) > width && text.codePointCount(0, text.length()) > 1) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -2)).stripTrailing() + '…';
        }
        return text;
    }

    /** The words of a text with their widths at size 1, which are measured once for all sizes. */
    private record Words(String[] words, float[] widths, float[] blanks) {

        static Words of(Face face, String text) {
            String[] words = BREAKS.split(text);
            float[] widths = new float[words.length];
            float[] blanks = new float[words.length];
            float blank = face.width(" ", 1);
            for (int i = 0; i < words.length; i++) {
                widths[i] = face.width(words[i], 1);
                blanks[i] = words[i].endsWith(" ") ? blank : 0;
            }
            return new Words(words, widths, blanks);
        }

        boolean fit(int mostLines, float width) {
            int lines = 1;
            float at = 0;
            for (int i = 0; i < words.length; i++) {
                float word = widths[i] - blanks[i];
                if (at > 0 && at + word > width) {
                    lines++;
                    at = 0;
                }
                if (word > width || lines > mostLines) {
                    return false;
                }
                at += widths[i];
            }
            return true;
        }

        List<String> lines(float width) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            float at = 0;
            for (int i = 0; i < words.length; i++) {
                if (at > 0 && at + widths[i] - blanks[i] > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    at = 0;
                }
                line.append(words[i]);
                at += widths[i];
            }
            lines.add(line.toString().stripTrailing());
            return lines;
        }
    }
}
