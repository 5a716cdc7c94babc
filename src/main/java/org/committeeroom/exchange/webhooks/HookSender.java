package org.committeeroom.exchange.webhooks;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one message. Follows no redirection, and reads of the answer its status only. */
@ApplicationScoped
class HookSender {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 10_000;
    private static final int SECONDS_IN_ALL = 20;

    private final PublicHosts hosts;
    private final HttpClient client;

    HookSender(PublicHosts hosts, Vertx vertx) {
        this.hosts = hosts;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAlive(false)
                .setMaxPoolSize(8)
                .setMaxHeaderSize(16_384));
    }

    Sent send(URI url, Map<String, String> headers, String body) {
        try {
            InetAddress address = hosts.resolve(url);
            int status = client.request(options(url, address))
                    .compose(request -> {
                        headers.forEach(request::putHeader);
                        return request.send(Buffer.buffer(body)).map(response -> {
                            int answered = response.statusCode();
                            hangUp(request);
                            return answered;
                        });
                    })
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(SECONDS_IN_ALL, TimeUnit.SECONDS);
            return Sent.answered(status);
        } catch (PublicHosts.Refused e) {
            return Sent.failed(e.getMessage());
        } catch (TimeoutException e) {
            return Sent.failed("no answer in time");
        } catch (ExecutionException e) {
            return Sent.failed(reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Sent.failed("interrupted");
        }
    }

    private static void hangUp(HttpClientRequest request) {
        request.connection().close();
    }

    /** Connects to the address that was looked at, under the name that was given, which the certificate has to bear. */
    private static RequestOptions options(URI url, InetAddress address) {
        boolean secure = url.getScheme().equals("https");
        int port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(url.getRawQuery() == null ? path : path + '?' + url.getRawQuery())
                .setTimeout(ANSWER_MILLIS)
                .setFollowRedirects(false);
    }

    /** By its kind alone: texts of libraries may name what is not for a log. */
    private static String reason(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        return kind.contains("SSL") || kind.contains("Cert")
                ? "the certificate is not good"
                : kind.contains("Timeout") ? "no answer in time" : "no connection";
    }

    @PreDestroy
    void stop() {
        client.close();
    }
}
