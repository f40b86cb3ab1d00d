package org.attune.kernel.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.attune.api.problem.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a clamd of this test's own, where the machine has one; its one signature is that of EICAR's harmless test file. */
class VirusScannerTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private static final int INSTALL_MINUTES = 5;
    private static final String NOT_TESTED =
            "THE VIRUS SCANNER IS NOT TESTED: there is no " + CLAMD + ", and it could not be installed. Install clamd.";

    /** In two parts, so that no scanner takes this class for a virus. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void a_virus_is_refused_in_words_and_a_clean_file_of_many_chunks_is_not() throws Exception {
        assumeTrue(isThere(), NOT_TESTED);
        int port = freePort();
        Process clamd = clamd(port);
        try {
            VirusScanner scanner = new VirusScanner(Optional.of("127.0.0.1:" + port));
            awaitAnswer(port);
            assertDoesNotThrow(() -> scanner.check("scan", new byte[300_000]));
            InvalidException refused = assertThrows(InvalidException.class, () -> scanner.check("scan", EICAR));
            assertEquals("scan", refused.errors().get(0).field());
            assertTrue(refused.errors().get(0).message().startsWith("The file holds a virus"));
        } finally {
            clamd.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_scanner_that_is_set_and_cannot_be_reached_lets_nothing_in() throws IOException {
        VirusScanner scanner = new VirusScanner(Optional.of("127.0.0.1:" + freePort()));
        InvalidException refused = assertThrows(InvalidException.class, () -> scanner.check("scan", new byte[10]));
        assertTrue(refused.errors().get(0).message().startsWith("We cannot check files for viruses just now"));
    }

    @Test
    void an_address_that_is_none_lets_nothing_in() {
        VirusScanner scanner = new VirusScanner(Optional.of("127.0.0.1:clamd"));
        assertThrows(InvalidException.class, () -> scanner.check("scan", new byte[10]));
    }

    @Test
    void where_none_is_set_nothing_is_asked() {
        assertDoesNotThrow(() -> new VirusScanner(Optional.empty()).check("scan", EICAR));
        assertDoesNotThrow(() -> new VirusScanner(Optional.of(" ")).check("scan", EICAR));
    }

    /** One that is installed, else, as root on Debian, the package's. */
    private static boolean isThere() throws InterruptedException {
        if (!Files.isExecutable(CLAMD)) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "clamav-daemon");
        }
        boolean there = Files.isExecutable(CLAMD);
        if (!there) {
            System.err.println(NOT_TESTED);
        }
        return there;
    }

    private static void run(String... command) throws InterruptedException {
        try {
            ProcessBuilder installer = new ProcessBuilder(command);
            installer.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = installer
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException notDebian) {
            // Said by whoever looks whether it is there now.
        }
    }

    private Process clamd(int port) throws IOException {
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        // Name, any kind of file, anywhere in it, the bytes.
        Files.writeString(
                signatures.resolve("eicar.ndb"),
                "Eicar-Test:0:*:" + HexFormat.of().formatHex(EICAR) + "\n");
        Path configuration = folder.resolve("clamd.conf");
        Files.writeString(configuration, """
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                Foreground yes
                """.formatted(port, signatures));
        return new ProcessBuilder(CLAMD.toString(), "--config-file=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
    }

    private void awaitAnswer(int port) throws Exception {
        Instant end = Instant.now().plus(AT_MOST);
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                if (Instant.now().isAfter(end)) {
                    throw new IOException(Files.readString(folder.resolve("clamd.log")), notYet);
                }
                Thread.onSpinWait();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
