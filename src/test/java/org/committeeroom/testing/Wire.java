package org.committeeroom.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One connection, kept open, over which one request follows another. Bare, because a client with all comforts would
 * take as much of the processor as the program that is measured.
 */
public final class Wire implements Closeable {

    private final Socket socket;
    private final InputStream in;
    private final String head;

    /** @param token of a device; null for nobody */
    public Wire(String url, String method, String path, String token) throws IOException {
        this(url, method, path, "Authorization", token == null ? null : "Bearer " + token);
    }

    /** As staff who have signed in. */
    public static Wire ofStaff(String url, String method, String path, String cookies) throws IOException {
        return new Wire(url, method, path, "Cookie", cookies);
    }

    private Wire(String url, String method, String path, String header, String value) throws IOException {
        URI uri = URI.create(url);
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        head = method + ' ' + path + " HTTP/1.1\r\nHost: " + uri.getAuthority()
                + (value == null ? "" : "\r\n" + header + ": " + value);
    }

    /** What came back: the body, if the answer was 200. */
    public byte[] send(String body) throws IOException {
        write(body);
        return read();
    }

    public byte[] get() throws IOException {
        out((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return read();
    }

    void write(String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] request = (head + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(request, request.length + bytes.length);
        System.arraycopy(bytes, 0, all, request.length, bytes.length);
        out(all);
    }

    private void out(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    byte[] read() throws IOException {
        String status = line();
        int length = -1;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).trim());
            }
        }
        byte[] body = length < 0 ? chunks() : exactly(length);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status + ' ' + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The connection was closed within an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection was closed before an answer");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
