package org.committeeroom.register.imports;

import java.util.List;
import java.util.Optional;

/** The layouts of registers that are known. */
final class Layouts {

    private static final List<Layout> ALL =
            List.of(new Xpress13(), new Xpress14(), new HalaroseOld(), new HalaroseNew());

    private Layouts() {}

    static Optional<Layout> of(Header header) {
        return ALL.stream().filter(l -> header.hasNames(l.signature())).findFirst();
    }

    static Optional<Layout> named(String name) {
        return ALL.stream().filter(l -> l.name().equals(name)).findFirst();
    }
}
