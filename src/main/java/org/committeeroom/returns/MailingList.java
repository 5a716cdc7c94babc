package org.committeeroom.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.committeeroom.platform.CsvCell;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.register.ElectorNumber;

/**
 * People to write to, as CSV: one row each, the address in lines, and the conditions of its use.
 *
 * @param more titles of further columns
 */
record MailingList(String filename, List<String> more, Function<Arranged, Letter> letter) {

    private static final int AT_ONCE = 1000;
    private static final int LINES = 6;
    /** Travels with every row, wherever it goes (SI 2001/341 regs. 92(9), 102 and 106). */
    private static final String CONDITIONS = "From the full electoral register: only for electoral purposes; pass it to"
            + " nobody who does not need it for that; destroy it afterwards";

    /** @param more what stands in the further columns */
    record Letter(List<String> address, List<String> more) {}

    /** @param people a page of them */
    Response of(Function<PageRequest, List<Arranged>> people) {
        StreamingOutput csv = out -> {
            try (CsvWriter rows = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                rows.writeRecord(titles());
                String after = null;
                do {
                    PageRequest request = PageRequest.of(after, AT_ONCE);
                    Page<Arranged> page = Page.of(people.apply(request), request, Arranged::key);
                    page.items().forEach(person -> rows.writeRecord(row(person)));
                    after = page.next();
                } while (after != null);
            }
        };
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"" + filename + "\"")
                .build();
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>(List.of("number", "forename", "surname", "way_of_voting"));
        for (int line = 1; line <= LINES; line++) {
            titles.add("address_" + line);
        }
        titles.addAll(more);
        titles.add("conditions");
        return titles;
    }

    private List<String> row(Arranged person) {
        ElectorResource.View e = person.elector();
        Letter to = letter.apply(person);
        List<String> row = new ArrayList<>();
        row.add(new ElectorNumber(e.district(), e.number(), e.suffix()).toString());
        row.add(e.forename());
        row.add(e.surname());
        row.add(e.absent().name().toLowerCase(Locale.ROOT));
        for (int line = 0; line < LINES - 1; line++) {
            row.add(line < to.address().size() ? to.address().get(line) : "");
        }
        int last = Math.min(LINES - 1, to.address().size());
        row.add(String.join(", ", to.address().subList(last, to.address().size())));
        row.addAll(to.more());
        row.add(CONDITIONS);
        return row.stream().map(CsvCell::defused).toList();
    }
}
