package org.committeeroom.register;

import java.util.UUID;
import java.util.function.Supplier;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** What becomes of returns when two electors turn out to be one person, or two after all; filled by their package. */
public interface ReturnsOfPeople {

    /** Does the work in a transaction of its own while no return of the campaign is put into effect. */
    <T> T meanwhile(Scope scope, Supplier<T> work);

    /** Points the returns about one elector to another, and keeps which they were under the decision. */
    void move(Handle handle, Scope scope, UUID decision, UUID from, UUID to);

    /** Points those that a decision moved back to where they were. */
    void moveBack(Handle handle, Scope scope, UUID decision);
}
