package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Reads the rows of a file as they came, a block at a time. */
@ApplicationScoped
class KeptRows {

    private final Jdbi jdbi;

    KeptRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param first number of its first row
     * @param lines of CSV, each with the number of its row before it
     */
    record Block(int first, String lines) {}

    /** The first block after the one that begins with a row; empty at the end. */
    @Transactional
    Optional<Block> after(Scope scope, UUID importId, int row) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select first_row, lines from edition_rows where campaign_id ="
                                + " :campaign and import_id = :import and first_row > :row order by first_row limit 1"))
                        .bind("import", importId)
                        .bind("row", row)
                        .map((r, c) -> new Block(r.getInt("first_row"), inflated(r.getBytes("lines"))))
                        .findOne());
    }

    static String inflated(byte[] lines) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(lines))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
