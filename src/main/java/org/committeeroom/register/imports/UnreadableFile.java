package org.committeeroom.register.imports;

/** A file that cannot be read as rows and columns. The message never holds anything from its rows. */
public final class UnreadableFile extends RuntimeException {

    UnreadableFile(String why) {
        super(why, null, false, false);
    }
}
