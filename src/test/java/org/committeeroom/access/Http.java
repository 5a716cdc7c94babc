package org.committeeroom.access;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Sends any request, also one that no client would make, and reads what comes as text: sheets, workbooks and streams too. */
final class Http {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    /** A stream begins with what the caller may know at once, and does not end. */
    private static final long OF_A_STREAM_MS = 400;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    record Answer(int status, String type, Map<String, java.util.List<String>> headers, String text) {

        boolean isProblem() {
            return type.startsWith("application/problem+json")
                    && text.contains("\"status\":" + status)
                    && !text.contains("\tat ")
                    && !text.contains("Exception");
        }
    }

    static Answer send(String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
                .timeout(LONGEST)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<InputStream> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(), type, response.headers().map(), text(type, read(type, response.body())));
        } catch (IOException e) {
            throw new UncheckedIOException(method + ' ' + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base() {
        return RestAssured.baseURI + ':' + RestAssured.port;
    }

    private static byte[] read(String type, InputStream body) throws IOException {
        if (!type.startsWith("text/event-stream")) {
            try (body) {
                return body.readAllBytes();
            }
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
            try {
                body.transferTo(read);
            } catch (IOException e) {
                // closed below: that is how a stream ends here
            }
        });
        try {
            reading.get(OF_A_STREAM_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            body.close();
        } catch (Exception e) {
            throw new IOException(e);
        }
        return read.toByteArray();
    }

    private static String text(String type, byte[] bytes) throws IOException {
        if (type.startsWith("application/pdf")) {
            return ofPdf(bytes);
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return unzipped(bytes);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(bytes)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
        }
        return text.toString();
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n');
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
