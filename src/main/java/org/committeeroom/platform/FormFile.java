package org.committeeroom.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The file that a form sends in its field {@code file}. */
public final class FormFile {

    private FormFile() {}

    /**
     * @param work with the name of the file and what is in it
     * @throws Problem if there is none
     */
    public static <R> R read(FileUpload file, BiFunction<String, InputStream, R> work) {
        if (file == null) {
            throw Problems.invalid("file", "is missing");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return work.apply(file.fileName(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
