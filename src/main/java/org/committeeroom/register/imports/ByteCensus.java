package org.committeeroom.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts what decides between UTF-8, windows-1252 and no text at all: all bytes, since one accent may come late. */
final class ByteCensus {

    private static final int BLOCK = 1 << 16;
    /** What is no text for so many bytes is none further on. */
    private static final int ENOUGH = 1 << 24;

    private long bytes;
    private long controls;
    private long high;
    private long sequences;
    private long broken;
    private int expected;

    static ByteCensus of(Path file) throws IOException {
        ByteCensus census = new ByteCensus();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                for (int i = 0; i < n; i++) {
                    census.count(block[i]);
                }
                if (census.bytes > ENOUGH && census.isBinary()) {
                    break;
                }
            }
        }
        return census;
    }

    /** A stray control character happens; zeros, many controls, or mostly bytes beyond ASCII do not. */
    boolean isBinary() {
        return controls * 500 > bytes || high * 3 > bytes;
    }

    /** One broken sequence, say where a file was pasted together, does not outweigh twenty good ones. */
    boolean isUtf8() {
        return broken == 0 || sequences > 20 * broken;
    }

    private void count(byte signed) {
        int b = signed & 0xFF;
        bytes++;
        if (b < 0x80) {
            broken += expected > 0 ? 1 : 0;
            expected = 0;
            boolean blank = b == '\t' || b == '\n' || b == '\r' || b == 0x1A || b == '\f';
            controls += (b < 0x20 && !blank) || b == 0x7F ? 1 : 0;
            return;
        }
        high++;
        if (b < 0xC0) {
            continuation();
        } else {
            broken += expected > 0 || b < 0xC2 || b > 0xF4 ? 1 : 0;
            expected = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        }
    }

    private void continuation() {
        if (expected == 0) {
            broken++;
        } else if (--expected == 0) {
            sequences++;
        }
    }
}
