package org.attune.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * https to this machine under a host's name, redirects not followed. The certificate of a test's server is its own, so it is
 * trusted unseen: for tests only.
 *
 * @param host what the Host header says
 * @param port where the server listens
 */
public record Wire(String host, int port) {

    private static final HttpClient CLIENT = client();

    /** Sends one request and reads the whole answer. */
    public Reply send(String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Host", host + ":" + port)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + path + " at " + host, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A GET with no headers of its own. */
    public Reply get(String path) {
        return send("GET", path, Map.of(), new byte[0]);
    }

    /** What browsers send as Origin. */
    String origin() {
        return "https://" + host + ":" + port;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static HttpClient client() {
        // Java's client does not let a program name the host otherwise. Read once, when the client's classes load.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(unseen())
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** A connection to this machine, before its handshake. */
    public static SSLSocket tls(int port) throws IOException {
        return (SSLSocket) unseen().getSocketFactory().createSocket("127.0.0.1", port);
    }

    private static SSLContext unseen() {
        try {
            SSLContext unseen = SSLContext.getInstance("TLS");
            unseen.init(null, new TrustManager[] {new TrustsUnseen()}, new SecureRandom());
            return unseen;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class TrustsUnseen extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
