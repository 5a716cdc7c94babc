package org.committeeroom.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A key that is not in the database, so that a copy of that opens nothing: given by the operator, who must where several
 * nodes share a database, or made once in the data folder, readable by nobody else.
 */
public final class KeyFile {

    private static final int BYTES = 32;

    private KeyFile() {}

    /** @param setting its name, for the complaint about one that is too short */
    public static byte[] read(Optional<String> given, String setting, Path folder, String file) {
        byte[] key = given.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(() -> ofFolder(folder, file));
        if (key.length < BYTES) {
            throw new IllegalStateException(setting + " needs at least " + BYTES + " characters");
        }
        return key;
    }

    private static byte[] ofFolder(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            try {
                Files.writeString(file, HexFormat.of().formatHex(fresh), StandardOpenOption.CREATE_NEW);
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            } catch (FileAlreadyExistsException e) {
                // made at an earlier start
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
