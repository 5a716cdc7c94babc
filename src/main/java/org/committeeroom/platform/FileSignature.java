package org.committeeroom.platform;

import java.util.List;
import java.util.Optional;

/**
 * What a file is that somebody sent instead of text, by its first bytes: named, so that they see which one it was.
 */
public enum FileSignature {
    ZIP("a zip archive", at(0, 'P', 'K', 3, 4), at(0, 'P', 'K', 5, 6)),
    /** One container for old workbooks and for new ones that are locked. */
    OFFICE_CONTAINER("an old workbook (.xls), or one that is locked with a password", at(0, 0xD0, 0xCF, 0x11, 0xE0)),
    PDF("a PDF", at(0, '%', 'P', 'D', 'F')),
    PICTURE(
            "a picture",
            at(0, 0x89, 'P', 'N', 'G'),
            at(0, 0xFF, 0xD8, 0xFF),
            at(0, 'G', 'I', 'F', '8'),
            at(0, 'I', 'I', '*', 0),
            at(0, 'M', 'M', 0, '*'),
            at(4, 'f', 't', 'y', 'p')),
    COMPRESSED("a compressed file", at(0, 0x1F, 0x8B)),
    ARCHIVE("an archive", at(0, '7', 'z', 0xBC, 0xAF), at(0, 'R', 'a', 'r', '!')),
    RICH_TEXT("formatted text", at(0, '{', '\\', 'r', 't', 'f'));

    /** So many bytes from the start tell. */
    public static final int LENGTH = 8;

    private final String words;
    private final List<Bytes> forms;

    private record Bytes(int from, int... values) {

        boolean areIn(byte[] start) {
            for (int i = 0; i < values.length; i++) {
                if (from + i >= start.length || (start[from + i] & 0xFF) != values[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    FileSignature(String words, Bytes... forms) {
        this.words = words;
        this.forms = List.of(forms);
    }

    private static Bytes at(int from, int... values) {
        return new Bytes(from, values);
    }

    /** As in "It is …". */
    public String words() {
        return words;
    }

    /** Empty for what may be text. */
    public static Optional<FileSignature> of(byte[] start) {
        for (FileSignature one : values()) {
            if (one.forms.stream().anyMatch(form -> form.areIn(start))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
