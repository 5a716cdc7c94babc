package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Files on their way into the register: kept in the data folder, for their owner only, until they are read. */
@ApplicationScoped
class Uploads {

    private static final Logger LOG = Logger.getLogger(Uploads.class);

    private static final String WAITING = "waiting-";
    private static final Duration LONGEST_WAIT = Duration.ofDays(14);

    private final Path folder;

    Uploads(@ConfigProperty(name = "committee.room.data", defaultValue = "./data") String data) {
        folder = Path.of(data).resolve("uploads");
    }

    /** @param hash SHA-256 of the file, in hexadecimal */
    record Upload(Path file, String hash) {}

    Upload save(InputStream body) {
        try {
            Path file = newFile();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(body, digest)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return new Upload(file, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the data folder cannot be written, the system's folder for temporary files serves as well. */
    private Path newFile() throws IOException {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "register-", ".upload");
        } catch (IOException e) {
            return Files.createTempFile("register-", ".upload");
        }
    }

    /** Keeps a file until somebody has said what its columns hold. */
    Path keep(UUID importId, Path file) {
        try {
            Path kept = waiting(importId);
            Files.createDirectories(folder);
            return file.equals(kept) ? file : Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once it has been read. What cannot be deleted now is when the program starts again. */
    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("An uploaded file could not be deleted: " + file.getFileName());
        }
    }

    /** Where the file of an import waits; it may be gone. */
    Path waiting(UUID importId) {
        return folder.resolve(WAITING + importId + ".upload");
    }

    /**
     * Deletes what a crash has left here.
     *
     * @param waiting the imports whose files are still needed, for {@link #LONGEST_WAIT} at most
     */
    void clear(Instant before, Set<UUID> waiting) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                boolean needed = waiting.stream().anyMatch(id -> file.equals(waiting(id)));
                Instant limit = needed ? before.minus(LONGEST_WAIT) : before;
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
