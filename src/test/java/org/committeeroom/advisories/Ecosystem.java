package org.committeeroom.advisories;

import java.util.Arrays;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.semver4j.Semver;

/** How versions follow one another, where advisories and we mean the same by it. */
enum Ecosystem {
    MAVEN("Maven") {
        @Override
        int compare(String one, String other) {
            return new ComparableVersion(one).compareTo(new ComparableVersion(other));
        }
    },
    NPM("npm") {
        @Override
        int compare(String one, String other) {
            return new Semver(one).compareTo(new Semver(other));
        }
    };

    private final String called;

    Ecosystem(String called) {
        this.called = called;
    }

    abstract int compare(String one, String other);

    /** OSV may say behind a colon where a package is from. */
    static Optional<Ecosystem> of(String osv) {
        return Arrays.stream(values())
                .filter(each -> osv.split(":", 2)[0].equals(each.called))
                .findFirst();
    }
}
