package org.committeeroom.register.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Text or workbook, by the first bytes; what else is sent by mistake is named, so that it can be put right. */
enum FileKind {
    TEXT,
    WORKBOOK;

    private static final int MOST_ENTRIES = 10_000;
    private static final String SAVE = "Open it in a spreadsheet program and save it as CSV or .xlsx";

    private record Magic(String what, int... bytes) {

        boolean begins(byte[] start) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Magic ZIP = new Magic("zip", 'P', 'K', 3, 4);
    private static final Magic EMPTY_ZIP = new Magic("zip", 'P', 'K', 5, 6);
    private static final Magic OLD_OFFICE = new Magic("office", 0xD0, 0xCF, 0x11, 0xE0);

    private static final List<Magic> OTHERS = List.of(
            new Magic("a PDF", '%', 'P', 'D', 'F'),
            new Magic("a picture", 0x89, 'P', 'N', 'G'),
            new Magic("a picture", 0xFF, 0xD8, 0xFF),
            new Magic("a picture", 'G', 'I', 'F', '8'),
            new Magic("a picture", 'I', 'I', '*', 0),
            new Magic("a picture", 'M', 'M', 0, '*'),
            new Magic("a compressed file", 0x1F, 0x8B),
            new Magic("an archive", '7', 'z', 0xBC, 0xAF),
            new Magic("an archive", 'R', 'a', 'r', '!'),
            new Magic("formatted text", '{', '\\', 'r', 't', 'f'));

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        if (start.length == 0) {
            throw Refused.EMPTY.because("There is nothing in it");
        }
        if (ZIP.begins(start) || EMPTY_ZIP.begins(start)) {
            return ofZip(file);
        }
        if (OLD_OFFICE.begins(start)) {
            throw isEncrypted(file)
                    ? Refused.WORKBOOK.because("It is locked with a password. Open it and save it without one")
                    : Refused.WORKBOOK.because("It is of the old kind (.xls). " + SAVE);
        }
        for (Magic other : OTHERS) {
            if (other.begins(start)) {
                throw Refused.NOT_TEXT.because("It is " + other.what
                        + ". Ask the officer for the register as data: CSV, tab-separated or .xlsx");
            }
        }
        return TEXT;
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
