package org.committeeroom.register.imports;

import java.util.List;

/**
 * A file whose columns are known.
 *
 * @param above the rows before the header
 * @param skip how many rows come before the first that holds data
 * @param layout null for lists that have none
 */
record Recognised(Header header, List<TableRow> above, int skip, Layout layout) {}
