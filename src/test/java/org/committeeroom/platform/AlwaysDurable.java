package org.committeeroom.platform;

/** For tests without a database. */
public class AlwaysDurable extends Durability {

    public AlwaysDurable() {
        super(Database.Kind.H2, null);
    }

    @Override
    public void await() {
        // Nothing is written.
    }
}
