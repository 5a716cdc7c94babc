package org.committeeroom.register.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.committeeroom.platform.FileSignature;

/** Text or workbook, by the first bytes; what else is sent by mistake is named, so that it can be put right. */
enum FileKind {
    TEXT,
    WORKBOOK;

    private static final int MOST_ENTRIES = 10_000;
    private static final String SAVE = "Open it in a spreadsheet program and save it as CSV or .xlsx";

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(FileSignature.LENGTH);
        }
        if (start.length == 0) {
            throw Refused.EMPTY.because("There is nothing in it");
        }
        FileSignature signature = FileSignature.of(start).orElse(null);
        if (signature == null) {
            return TEXT;
        }
        return switch (signature) {
            case ZIP -> ofZip(file);
            case OFFICE_CONTAINER ->
                throw isEncrypted(file)
                        ? Refused.WORKBOOK.because("It is locked with a password. Open it and save it without one")
                        : Refused.WORKBOOK.because("It is of the old kind (.xls). " + SAVE);
            default ->
                throw Refused.NOT_TEXT.because(
                        "It is " + signature.words() + ". Ask the officer for it as data: CSV, tab-separated or .xlsx");
        };
    }

    private static FileKind ofZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (zip.size() > MOST_ENTRIES || types == null) {
                throw zip.getEntry("mimetype") != null
                        ? Refused.WORKBOOK.because("It is of a kind that is not read here. " + SAVE)
                        : Refused.NOT_TEXT.because("It is a zip archive. Unpack it and send what is in it");
            }
            if (zip.stream().noneMatch(e -> e.getName().startsWith("xl/worksheets/"))) {
                throw zip.getEntry("xl/workbook.bin") != null
                        ? Refused.WORKBOOK.because("It is a binary workbook (.xlsb). " + SAVE)
                        : Refused.NOT_TEXT.because("It is a document without a sheet of rows and columns");
            }
            return WORKBOOK;
        } catch (ZipException e) {
            throw Refused.TRUNCATED.because("It is a workbook or an archive that is damaged. Get the file again");
        }
    }

    /** The name of the stream that holds what is locked, as the container spells it. */
    private static boolean isEncrypted(Path file) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        int matched = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0 && matched < name.length; b = in.read()) {
                matched = b == name[matched] ? matched + 1 : b == name[0] ? 1 : 0;
            }
        }
        return matched == name.length;
    }
}
