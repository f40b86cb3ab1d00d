package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Wire;
import org.junit.jupiter.api.Test;

/** HTTP/1.1 alone: over HTTP/2 the server can be brought to a stop by anybody who reaches it (docs/decisions/0040). */
@AttuneTest
class ProtocolTest {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Authority harbour;

    ProtocolTest(Attune attune) {
        harbour = attune.at("harbour");
    }

    @Test
    void whoOffersHttp2WithTlsIsGivenHttp11() throws IOException {
        try (SSLSocket socket = Wire.tls(harbour.httpsPort())) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
            socket.setSSLParameters(parameters);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.startHandshake();
            assertTrue(
                    socket.getApplicationProtocol().isEmpty()
                            || socket.getApplicationProtocol().equals("http/1.1"),
                    socket::getApplicationProtocol);
            assertEquals("HTTP/1.1 200", ask(socket, ""));
        }
    }

    @Test
    void whoAsksToUpgradeToHttp2IsGivenHttp11() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", harbour.httpPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            assertEquals(
                    "HTTP/1.1 200",
                    ask(
                            socket,
                            "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"));
        }
    }

    /** The protocol and the status of the answer. */
    private String ask(Socket socket, String headers) throws IOException {
        socket.getOutputStream()
                .write(("GET /sign-in.xhtml HTTP/1.1\r\nHost: " + harbour.host() + "\r\n" + headers + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
    }
}
