package org.committeeroom.pollingday.apart;

import java.util.List;

/**
 * A table of which a room has the part that concerns its districts.
 *
 * @param columns those that are copied
 * @param from the rest of the query, in which the table is {@code t} and {@code :scopeDistricts} are the districts
 * @param given what takes the place of a column, null for none: something that the room has not
 * @param whole of which rows the room has nothing that the centre has not: those with a value of this column that came.
 *     Null: rows that the centre has no more may stay
 * @param lets it is about who may come in, and asked for often
 */
record CopiedTable(String name, List<String> columns, String from, Given given, String whole, boolean lets) {

    record Given(String column, String expression) {}

    static CopiedTable of(String name, String columns, String from) {
        return new CopiedTable(name, List.of(columns.split(", ")), from, null, null, false);
    }

    CopiedTable giving(String column, String expression) {
        return new CopiedTable(name, columns, from, new Given(column, expression), whole, lets);
    }

    CopiedTable wholeBy(String column) {
        return new CopiedTable(name, columns, from, given, column, lets);
    }

    CopiedTable letting() {
        return new CopiedTable(name, columns, from, given, whole, true);
    }

    String select() {
        StringBuilder select = new StringBuilder("select ");
        for (String column : columns) {
            boolean other = given != null && given.column().equals(column);
            select.append(select.length() > 7 ? ", " : "")
                    .append(other ? given.expression() + " as " + column : "t." + column);
        }
        return select.append(" from ")
                .append(name)
                .append(" t where ")
                .append(from)
                .toString();
    }
}
