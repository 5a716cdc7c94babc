package org.committeeroom.exchange.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.canvass.codes.CodeBooks;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.imports.RowsOfFile;
import org.committeeroom.register.imports.UnreadableFile;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Looks at a file before anything of it is taken: its first rows, and the codes in it. */
@ApplicationScoped
class AnswerCheck {

    private static final int MOST_CODES = 60;
    private static final int LONGEST_CODE = 60;

    private final AnswerImports imports;
    private final AnswerFiles files;
    private final CodeBooks books;

    AnswerCheck(AnswerImports imports, AnswerFiles files, CodeBooks books) {
        this.imports = imports;
        this.files = files;
        this.books = books;
    }

    /**
     * The first rows of a file that waits for somebody to say what its columns hold.
     *
     * @param columns what each may hold: as was said of the last file like it, else a first guess
     */
    @Schema(name = "AnswerImportPreview")
    record Preview(
            boolean header,
            List<String> titles,

            @Schema(description = "The first rows, at most twenty")
            List<List<String>> rows,

            List<AnswerColumn> columns,
            List<AnswerColumn> fields) {}

    /**
     * A code that is in the file.
     *
     * @param rows how many have it
     * @param stands what it stood for in the last file like it, else a first guess
     */
    @Schema(name = "AnswerCodeFound")
    record Found(int rows, AnswerCode stands) {}

    Preview preview(Scope scope, UUID id, Boolean header) {
        return read(scope, id, file -> {
            RowsOfFile.Start start = RowsOfFile.start(file, header);
            List<AnswerColumn> all = List.of(AnswerColumn.values());
            List<AnswerColumn> columns = remembered(scope, start)
                    .map(AnswerImports.Remembered::columns)
                    .filter(known -> known.size() == start.titles().size())
                    .orElseGet(() -> RowsOfFile.guess(start.titles(), all, AnswerColumn::words));
            return new Preview(start.header(), start.titles(), start.rows(), columns, all);
        });
    }

    private Optional<AnswerImports.Remembered> remembered(Scope scope, RowsOfFile.Start start) {
        return start.header() ? imports.remembered(scope, RowsOfFile.fingerprint(start.titles())) : Optional.empty();
    }

    /** Keeps what the columns hold, and says which codes are in them. */
    List<Found> map(Scope scope, UUID id, AnswerMapping mapping) {
        return read(scope, id, file -> {
            RowsOfFile.Start start = RowsOfFile.start(file, mapping.header());
            if (mapping.columns().size() != start.titles().size()) {
                throw Problems.invalid(
                        "columns",
                        "are not as many as the file has: " + start.titles().size());
            }
            List<Found> found = codes(scope, file, mapping, remembered(scope, start));
            imports.map(scope, id, mapping, mapping.header() ? RowsOfFile.fingerprint(start.titles()) : null);
            return found;
        });
    }

    private List<Found> codes(
            Scope scope, Path file, AnswerMapping mapping, Optional<AnswerImports.Remembered> remembered) {
        Map<AnswerColumn, Map<String, Integer>> counts = new EnumMap<>(AnswerColumn.class);
        for (AnswerColumn column : List.of(AnswerColumn.RESULT, AnswerColumn.INTENTION)) {
            if (mapping.has(column)) {
                counts.put(column, new LinkedHashMap<>());
            }
        }
        RowsOfFile.each(
                file,
                mapping.header(),
                row -> counts.forEach((column, codes) -> count(codes, column, row.at(mapping.index(column)))));
        CodeBook book = books.current(scope);
        List<Found> found = new ArrayList<>();
        counts.forEach((column, codes) -> codes.forEach((code, rows) -> found.add(new Found(
                rows,
                remembered
                        .flatMap(r -> same(r, column, code, book))
                        .orElseGet(() -> CodeGuess.of(column, code, book))))));
        return found;
    }

    private static void count(Map<String, Integer> codes, AnswerColumn column, String code) {
        if (code.isEmpty()) {
            return;
        }
        codes.merge(code, 1, Integer::sum);
        if (codes.size() > MOST_CODES || code.length() > LONGEST_CODE) {
            String name = column.name().toLowerCase(java.util.Locale.ROOT);
            throw Problems.NOT_ANSWERS.because("The column named as " + name
                    + " holds too many different things, or too long ones, to be codes: is it another column?");
        }
    }

    private static Optional<AnswerCode> same(
            AnswerImports.Remembered known, AnswerColumn column, String code, CodeBook book) {
        return known.codes().stream()
                .filter(each -> each.column() == column && each.code().equals(code))
                .filter(each -> each.intention() == null
                        || book.intentions().stream().anyMatch(i -> i.key().equals(each.intention())))
                .findFirst();
    }

    private <T> T read(Scope scope, UUID id, java.util.function.Function<Path, T> work) {
        try {
            return files.with(scope, id, work);
        } catch (UnreadableFile e) {
            throw Problems.NOT_ANSWERS.because(e.getMessage());
        }
    }
}
