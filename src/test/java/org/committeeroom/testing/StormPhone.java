package org.committeeroom.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * A phone in a bad place: it sends batches from its outbox without a pause, and sends them again until it has the
 * receipts. Now and then the connection is cut after the request has left, so that the receipt is lost on the way.
 */
final class StormPhone implements Runnable {

    private static final int MOST = 50;
    private static final int ONE_CUT_IN = 12;
    private static final long PAUSE_MILLIS = 20;

    private final String url;
    private final String path;
    private final String token;
    private final Ledger ledger;
    private final BooleanSupplier over;
    private final Random random;
    private Wire wire;

    StormPhone(String url, String path, String token, Ledger ledger, BooleanSupplier over, long seed) {
        this.url = url;
        this.path = path;
        this.token = token;
        this.ledger = ledger;
        this.over = over;
        this.random = new Random(seed);
    }

    /** Ends with an empty outbox. */
    @Override
    public void run() {
        while (!over.getAsBoolean()) {
            List<Ledger.Sent> outbox = new ArrayList<>();
            for (int i = 1 + random.nextInt(MOST); i > 0; i--) {
                outbox.add(ledger.next(random));
            }
            while (!sent(outbox)) {
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
        hangUp();
    }

    private boolean sent(List<Ledger.Sent> outbox) {
        try {
            if (wire == null) {
                wire = new Wire(url, "POST", path, token);
            }
            wire.write(Ledger.body(outbox));
            if (random.nextInt(ONE_CUT_IN) == 0) {
                hangUp();
                return false;
            }
            ledger.acknowledged(outbox, new String(wire.read(), StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            hangUp();
            return false;
        }
    }

    private void hangUp() {
        if (wire != null) {
            try {
                wire.close();
            } catch (IOException e) {
                // it is gone anyhow
            }
            wire = null;
        }
    }
}
