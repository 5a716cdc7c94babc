package org.committeeroom.security.wall;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** What a test itself reads and writes is behind no wall; what it asks of the program is. */
public class TestsSeeAll implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Wall.enter("*");
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        Wall.enter(null);
    }
}
