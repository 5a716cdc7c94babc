package org.committeeroom.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A phone that loses its signal while it sends leaves no trace of ours in the log; what goes wrong here does. */
class HangUpTest {

    private final List<Level> logged = new ArrayList<>();
    private final Logger logger = Logger.getLogger(ProblemMappers.class.getName());
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                logged.add(entry.getLevel());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listening);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(listening);
    }

    private static int status(Throwable e) {
        try (var answer = new ProblemMappers().anythingElse(e)) {
            return answer.getStatus();
        }
    }

    @Test
    void whoHangsUpIsNotLogged() {
        assertEquals(400, status(new IOException(new ClosedChannelException())));
        assertEquals(400, status(new IOException(new IOException(new HttpClosedException("Connection was closed")))));
        assertEquals(List.of(), logged);
    }

    @Test
    void otherTroubleIs() {
        assertEquals(500, status(new IOException("disk full")));
        assertEquals(1, logged.size());
    }
}
