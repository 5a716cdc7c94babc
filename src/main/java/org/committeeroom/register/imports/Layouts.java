package org.committeeroom.register.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The layouts of registers that are known. */
final class Layouts {

    private static final List<Layout> ALL = List.of(
            new Xpress13(), new Xpress14(), new XpressUpdate(), new HalaroseOld(), new HalaroseNew(), new Idox());

    private Layouts() {}

    /** By the titles of a header. */
    static Optional<Recognised> of(List<TableRow> first) {
        for (int i = 0; i < first.size(); i++) {
            Header header = new Header(first.get(i).cells());
            Optional<Layout> layout = of(header);
            if (layout.isPresent()) {
                return Optional.of(new Recognised(header, first.subList(0, i), i + 1, layout.get(), null));
            }
        }
        return positional(first);
    }

    /** Whose titles these are. */
    static Optional<Layout> of(Header header) {
        return ALL.stream()
                .filter(l -> !l.signature().isEmpty() && header.hasNames(l.signature()))
                .findFirst();
    }

    private static Optional<Recognised> positional(List<TableRow> first) {
        return ALL.stream()
                .map(l -> {
                    Header header = l.positional(first);
                    return header == null ? null : new Recognised(header, List.of(), 0, l, null);
                })
                .filter(Objects::nonNull)
                .findFirst();
    }

    static Optional<Layout> named(String name) {
        return ALL.stream().filter(l -> l.name().equals(name)).findFirst();
    }
}
