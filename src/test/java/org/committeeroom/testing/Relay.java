package org.committeeroom.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** A network on the way to a program, which can be cut, and can lose answers. */
public final class Relay implements Closeable {

    public enum Way {
        OPEN,
        CUT,
        /** What is posted arrives, and the answer to it does not come back. */
        LOSING_ANSWERS
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final URI target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Way way = Way.OPEN;

    public Relay(String target) throws IOException {
        this.target = URI.create(target);
        thread(this::accept);
    }

    public String url() {
        return "http://localhost:" + server.getLocalPort();
    }

    /** Ends what goes on over the way as it was. */
    public void set(Way now) {
        way = now;
        sockets.forEach(Relay::end);
        sockets.clear();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket from = server.accept();
                if (way == Way.CUT) {
                    end(from);
                } else {
                    connect(from);
                }
            } catch (IOException e) {
                // The next one may find its way.
                continue;
            }
        }
    }

    private void connect(Socket from) throws IOException {
        Socket to = new Socket(target.getHost(), target.getPort());
        sockets.add(from);
        sockets.add(to);
        AtomicBoolean loses = new AtomicBoolean();
        thread(() -> pump(from, to, request -> {
            // The body may come by itself.
            if (request.startsWith("GET ") || request.startsWith("POST ")) {
                loses.set(way == Way.LOSING_ANSWERS && request.startsWith("POST "));
            }
            return true;
        }));
        thread(() -> pump(to, from, answer -> !loses.get()));
    }

    /** @param passes whether what begins so goes on; if it does not, the connection ends */
    private static void pump(Socket from, Socket to, Predicate<String> passes) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (!passes.test(new String(buffer, 0, Math.min(n, 8), StandardCharsets.US_ASCII))) {
                    return;
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            // One end is gone: so is the other.
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        set(Way.CUT);
    }
}
