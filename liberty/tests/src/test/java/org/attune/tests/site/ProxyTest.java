package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose word counts about where somebody comes from: the operator's proxies', and nobody else's. */
@AttuneTest
class ProxyTest {

    /** Kept for documentation: nobody has it. */
    private static final String FAMILY = "203.0.113.77";

    private final Authority harbour;
    private final Given given;

    ProxyTest(Attune attune) {
        harbour = attune.at("harbour");
        given = new Given(attune, harbour);
    }

    @BeforeEach
    void thisMachineHasSeveralAddresses() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux gives the loopback all its addresses");
    }

    @Test
    void aTrustedProxySaysWhoseAddressCounts() throws IOException {
        assertEquals(FAMILY, originOfGuess(TestInstallation.PROXY, "X-Forwarded-For: " + FAMILY));
    }

    @Test
    void whoIsNoProxyIsNotBelieved() throws IOException {
        for (String header : List.of("X-Forwarded-For: " + FAMILY, "Forwarded: for=" + FAMILY)) {
            assertEquals("127.0.0.2", originOfGuess("127.0.0.2", header));
        }
    }

    @Test
    void whatAClientToldTheProxyIsNotBelieved() throws IOException {
        // The proxy has put the client's address behind what the client had written there itself.
        assertEquals(
                TestInstallation.PROXY,
                originOfGuess(TestInstallation.PROXY, "X-Forwarded-For: 198.51.100.9, " + FAMILY));
    }

    /** What the audit says about where a wrong link came from. */
    private String originOfGuess(String from, String header) throws IOException {
        String guess =
                "select count(*) from attune.audit_entry where subject = 'a link about consent that does not exist'";
        long before = given.number(guess);
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), harbour.httpPort()), 10_000);
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("GET /consent/start.xhtml?t=" + Given.word() + " HTTP/1.1\r\nHost: " + harbour.host() + ":"
                                    + harbour.httpPort() + "\r\n" + header + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        }
        assertEquals(before + 1, given.number(guess));
        return given.texts("select origin from attune.audit_entry where subject ="
                        + " 'a link about consent that does not exist' order by id desc limit 1")
                .get(0);
    }
}
