package org.committeeroom.returns;

import java.util.List;
import org.committeeroom.security.Scope;

/** Takes returns in. */
@jakarta.enterprise.context.ApplicationScoped
public class Intake {

    /** Receipts come once the returns are durable. */
    public Receipts take(Scope scope, List<NewReturn> returns) {
        throw new UnsupportedOperationException();
    }
}
