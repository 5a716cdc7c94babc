package org.committeeroom.pollingday.drill;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.returns.Receipts;

/** What the phones of a played day send to. */
interface DrillServer {

    /**
     * @param phone which of them
     * @param now of the played day
     * @throws IOException there was no answer; whether what was sent has arrived is not known
     */
    Receipts take(int phone, List<NewReturn> batch, Instant now) throws IOException, InterruptedException;
}
