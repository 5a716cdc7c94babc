package org.committeeroom.security.personal;

import java.util.List;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** One table, or what of a table is about people. */
public interface Holding {

    String table();

    /** Null if it says nothing about anybody. */
    Keeping keeping();

    /** What it holds about a person, as they may read it. */
    List<HeldEntry> about(Handle handle, Scope scope, Person person);

    /** Takes from it what it holds about a person, as far as the law does not let that stay. */
    Erased erase(Handle handle, Scope scope, Person person);

    /** Takes from it what may not be used once the person has objected; how many entries said something of that. */
    default int object(Handle handle, Scope scope, Person person) {
        return 0;
    }

    /** Destroys all of it, whoever it is about; how many rows there were. */
    long destroy(Handle handle, Scope scope);

    /** How many rows there are to destroy. */
    long count(Handle handle, Scope scope);

    /** Begins to describe a table of the campaign. */
    static TableHolding in(String table) {
        return new TableHolding(table);
    }
}
