package org.committeeroom.register.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.committeeroom.register.Absent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the columns of a file hold.
 *
 * @param header whether the first row holds titles
 * @param columns one for each column, null for one that is of no use
 * @param absent what a list of absent voters is of, where no column says so
 * @param poll which past poll a marked register is of
 */
@Schema(name = "RegisterImportMapping")
record NewMapping(
        boolean header,
        @NotNull @Size(min = 1, max = 100) List<Column> columns,
        Absent absent,
        @Valid Poll poll) {

    Mapping mapping() {
        return new Mapping(header, columns, absent);
    }
}
