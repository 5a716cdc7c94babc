package org.committeeroom;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

@QuarkusMain
public class CommitteeRoom {

    public static void main(String... args) {
        // A folder for the database may be named relative to the working directory.
        System.setProperty("h2.implicitRelativePath", "true");
        Quarkus.run(args);
    }
}
