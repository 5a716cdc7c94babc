package org.committeeroom.pollingday;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes a district's numbers down without a name, one character each: a telephone keeps ten thousand in ten kilobytes. */
final class NumberRuns {

    static final int POSTAL = 1;
    static final int NOT_ENTITLED = 2;
    static final int TOLD = 4;

    private static final char NOBODY = '-';
    /** A gap this long costs more to fill than a run of its own. */
    private static final int LONGEST_GAP = 24;

    /** @param marks the sum of what is known of the number */
    record Numbered(int number, int suffix, int marks) {}

    @Schema(name = "NumberRun", description = "Numbers in a row; the first is `from`, each is one character of `marks`")
    record Run(
            int from,

            @Schema(
                    description = "`-` nobody has the number; otherwise the sum of 1 votes by post, 2 may not vote in"
                            + " this election, 4 has been told",
                    examples = "004-01")
            String marks) {}

    @Schema(name = "SuffixedNumber", description = "A number with a suffix, as 57/1; `mark` as in a run")
    record Suffixed(int number, int suffix, String mark) {}

    private NumberRuns() {}

    /** @param numbers without suffix, in ascending order */
    static List<Run> of(List<Numbered> numbers) {
        List<Run> runs = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        int from = 0;
        for (Numbered each : numbers) {
            int gap = each.number() - from - marks.length();
            if (marks.isEmpty() || gap > LONGEST_GAP) {
                end(runs, from, marks);
                from = each.number();
                gap = 0;
            }
            marks.append(String.valueOf(NOBODY).repeat(gap)).append(digit(each));
        }
        end(runs, from, marks);
        return runs;
    }

    static List<Suffixed> suffixed(List<Numbered> numbers) {
        return numbers.stream()
                .map(n -> new Suffixed(n.number(), n.suffix(), String.valueOf(digit(n))))
                .toList();
    }

    private static void end(List<Run> runs, int from, StringBuilder marks) {
        if (!marks.isEmpty()) {
            runs.add(new Run(from, marks.toString()));
            marks.setLength(0);
        }
    }

    private static char digit(Numbered numbered) {
        return (char) ('0' + numbered.marks());
    }
}
