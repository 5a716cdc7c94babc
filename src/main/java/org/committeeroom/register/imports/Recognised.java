package org.committeeroom.register.imports;

import java.util.List;

/**
 * A file whose columns are known.
 *
 * @param above the rows before the header
 * @param skip how many rows come before the first that holds data
 * @param layout null for lists, which have none
 * @param mapping null where nobody had to say what the columns hold
 */
record Recognised(Header header, List<TableRow> above, int skip, Layout layout, Mapping mapping) {}
