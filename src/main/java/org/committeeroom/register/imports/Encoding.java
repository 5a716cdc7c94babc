package org.committeeroom.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a file is written. Election software sends windows-1252 as well as UTF-8 and UTF-16, with and
 * without a byte order mark, and never says which.
 *
 * @param mark length of the byte order mark, in bytes
 */
record Encoding(Charset charset, int mark) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    String label() {
        return charset.name();
    }

    static Encoding of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        if (start.length == 0) {
            throw Refused.EMPTY.because("There is nothing in it");
        }
        Encoding marked = marked(start);
        Encoding found = marked != null ? marked : unmarked(start);
        if (found != null && found.charset != StandardCharsets.UTF_8) {
            return wholeUnits(found, Files.size(file));
        }
        ByteCensus census = ByteCensus.of(file);
        if (census.isBinary()) {
            throw Refused.NOT_TEXT.because("It holds bytes that no text has. Ask for a CSV or tab-separated file");
        }
        return found != null || census.isUtf8()
                ? new Encoding(StandardCharsets.UTF_8, found == null ? 0 : found.mark)
                : new Encoding(WINDOWS_1252, 0);
    }

    private static Encoding marked(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return begins(start, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    /** UTF-16 without a mark shows in the zeros: every second byte of what is mostly Latin. */
    private static Encoding unmarked(byte[] start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        int many = start.length * 3 / 10;
        int few = start.length / 50;
        if (zeros[1] > many && zeros[0] <= few) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        return zeros[0] > many && zeros[1] <= few ? new Encoding(StandardCharsets.UTF_16BE, 0) : null;
    }

    private static Encoding wholeUnits(Encoding utf16, long size) {
        if (size % 2 != 0) {
            throw Refused.TRUNCATED.because("It ends within a character");
        }
        return utf16;
    }

    private static boolean begins(byte[] start, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
