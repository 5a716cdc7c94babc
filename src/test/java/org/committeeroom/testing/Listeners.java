package org.committeeroom.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many devices that listen to changes, on one thread: a client with a thread each would be what is measured. Notes when
 * each hears of an elector for the first time.
 */
public final class Listeners implements Closeable {

    private static final String ELECTOR = "\"elector\":{\"id\":\"";
    private static final int UUID_LENGTH = 36;

    private final URI uri;
    private final String path;
    private final Selector selector = Selector.open();
    private final List<Listener> all = new ArrayList<>();
    private final AtomicInteger listening = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private volatile boolean ended;

    public Listeners(String url, String slug) throws IOException {
        this.uri = URI.create(url);
        this.path = "/api/campaigns/" + slug + "/changes";
    }

    /** One device. */
    public static final class Listener {

        private final ByteBuffer request;
        private final ConcurrentMap<String, Long> heard = new ConcurrentHashMap<>();
        private final StringBuilder line = new StringBuilder();
        private boolean answered;

        private Listener(String request) {
            this.request = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
        }

        /** When it heard of the elector, by {@code System.nanoTime}; null if it has not. */
        public Long heard(String elector) {
            return heard.get(elector);
        }
    }

    /** To be called before {@link #start}. */
    public Listener add(String token) {
        Listener listener = new Listener("GET " + path + " HTTP/1.1\r\nHost: " + uri.getAuthority()
                + "\r\nAccept: text/event-stream\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        all.add(listener);
        return listener;
    }

    /** Connects them all, some at a time, and returns when every one has its first line. */
    public void start(int atOnce) throws IOException, InterruptedException {
        Thread reading = new Thread(this::read, "listeners");
        reading.setDaemon(true);
        reading.start();
        for (int from = 0; from < all.size(); from += atOnce) {
            int to = Math.min(all.size(), from + atOnce);
            for (Listener listener : all.subList(from, to)) {
                connect(listener);
            }
            for (int i = 0; listening.get() < to; i++) {
                if (i > 6_000) {
                    throw new IllegalStateException(listening.get() + " of " + to + " listen");
                }
                Thread.sleep(10);
            }
        }
    }

    private void connect(Listener listener) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", uri.getPort()));
        while (listener.request.hasRemaining()) {
            channel.write(listener.request);
        }
        channel.configureBlocking(false);
        selector.wakeup();
        channel.register(selector, SelectionKey.OP_READ, listener);
    }

    public int listening() {
        return listening.get() - cutOff.get();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        try {
            while (!ended) {
                selector.select(20);
                for (SelectionKey key : selector.selectedKeys()) {
                    read(key, buffer);
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer) throws IOException {
        Listener listener = (Listener) key.attachment();
        buffer.clear();
        int count = ((SocketChannel) key.channel()).read(buffer);
        if (count < 0) {
            key.cancel();
            key.channel().close();
            cutOff.incrementAndGet();
            return;
        }
        long now = System.nanoTime();
        buffer.flip();
        while (buffer.hasRemaining()) {
            char c = (char) buffer.get();
            if (c == '\n') {
                line(listener, now);
            } else {
                listener.line.append(c);
            }
        }
    }

    private void line(Listener listener, long now) {
        String line = listener.line.toString();
        listener.line.setLength(0);
        if (line.startsWith("HTTP/1.1 ") && !line.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException(line);
        }
        // The first comment: only then is it sure to be told of what comes.
        if (!listener.answered && line.startsWith(":")) {
            listener.answered = true;
            listening.incrementAndGet();
        }
        // The empty chunk: the stream was ended, though the connection is kept.
        if (line.strip().equals("0")) {
            cutOff.incrementAndGet();
        }
        int at = line.indexOf(ELECTOR);
        if (at >= 0) {
            int start = at + ELECTOR.length();
            listener.heard.putIfAbsent(line.substring(start, start + UUID_LENGTH), now);
        }
    }

    @Override
    public void close() throws IOException {
        ended = true;
        selector.wakeup();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
