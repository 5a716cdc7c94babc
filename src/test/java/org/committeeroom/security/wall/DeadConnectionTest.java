package org.committeeroom.security.wall;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.committeeroom.platform.Database;
import org.junit.jupiter.api.Test;

/** The pool has to have back, and be able to throw away, what the database has closed. */
class DeadConnectionTest {

    private final WalledPool pool = new WalledPool(Database.Kind.POSTGRESQL, null);
    private final Connection dead = (Connection) Proxy.newProxyInstance(
            Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                throw new SQLException("This connection has been closed.", "08003");
            });

    @Test
    void itIsTakenBackAndThrownAway() {
        assertDoesNotThrow(() -> pool.onConnectionReturn(dead));
        assertDoesNotThrow(() -> pool.onConnectionDestroy(dead));
    }

    @Test
    void nobodyIsGivenIt() {
        assertThrows(RuntimeException.class, () -> pool.onConnectionAcquire(dead));
    }
}
