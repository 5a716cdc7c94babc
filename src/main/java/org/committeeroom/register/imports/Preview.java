package org.committeeroom.register.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first rows of a file that waits for somebody to say what its columns hold.
 *
 * @param header whether the first row is taken for titles
 * @param titles of the columns; made up where there are none
 * @param columns what each may hold, as a first guess; null where there is none
 * @param fields all that a column of this kind of file can hold
 */
@Schema(name = "RegisterImportPreview")
record Preview(
        boolean header,
        List<String> titles,

        @Schema(description = "The first rows, at most twenty")
        List<List<String>> rows,

        List<Column> columns,
        List<Column> fields,
        Poll poll) {

    /** @param header whether the first row holds titles; null to find out */
    static Preview of(Path file, ImportKind kind, Boolean header, Poll poll) throws IOException {
        FileStart start = FileStart.of(file, header);
        return new Preview(
                start.header(),
                start.titles(),
                start.shown(),
                Guess.of(start.titles(), start.sample(), Fields.of(kind)),
                List.copyOf(Fields.of(kind)),
                poll);
    }
}
