package org.committeeroom.exchange.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** The files themselves: in parts in the database, where every node finds them, until they have been read. */
@ApplicationScoped
class AnswerFiles {

    private static final int PART = 1 << 20;

    private final Jdbi jdbi;

    AnswerFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    void keep(Scope scope, UUID id, InputStream body) {
        try {
            byte[] part = body.readNBytes(PART);
            if (part.length == 0) {
                throw Problems.NOT_ANSWERS.because("There is nothing in it");
            }
            for (int number = 0; part.length > 0; number++) {
                keep(scope, id, number, part);
                part = body.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Scope scope, UUID id, int number, byte[] part) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("insert into answer_import_part (campaign_id, import_id, part,"
                        + " content) values (:campaign, :id, :part, :content)"))
                .bind("id", id)
                .bind("part", number)
                .bind("content", part)
                .execute());
    }

    /** Lays the file on the disk for as long as the work takes. */
    <T> T with(Scope scope, UUID id, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("answers-", ".upload");
            try {
                if (!write(scope, id, file)) {
                    throw Problems.UPLOAD_GONE.plain();
                }
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean write(Scope scope, UUID id, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] part = part(scope, id, 0);
            boolean any = part != null;
            for (int next = 1; part != null; next++) {
                out.write(part);
                part = part(scope, id, next);
            }
            return any;
        }
    }

    @Transactional
    byte[] part(Scope scope, UUID id, int number) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select content from answer_import_part where campaign_id ="
                                + " :campaign and import_id = :id and part = :part"))
                        .bind("id", id)
                        .bind("part", number)
                        .mapTo(byte[].class)
                        .findOne()
                        .orElse(null));
    }

    @Transactional
    void drop(Scope scope, UUID id) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate(
                        "delete from answer_import_part where campaign_id = :campaign and import_id = :id"))
                .bind("id", id)
                .execute());
    }
}
