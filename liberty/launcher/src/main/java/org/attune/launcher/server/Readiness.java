package org.attune.launcher.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;

/** Waits until the server says that it is ready. */
final class Readiness {

    private static final Duration AT_MOST = Duration.ofMinutes(4);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);

    /** Liberty's messages for an application that is not there or threw while it was starting. */
    private static final Pattern FAILURES = Pattern.compile("CWWKZ0002E|CWWKZ0004E|CWWKZ0012I|CWWKZ0014W");

    private final URI address;
    private final Path log;

    Readiness(Settings settings, Path logs) {
        boolean everyAddress =
                settings.bind().equals("0.0.0.0") || settings.bind().equals("*");
        String host = everyAddress ? "127.0.0.1" : settings.bind();
        this.address = URI.create("http://" + host + ":" + settings.httpPort() + "/health/ready");
        this.log = ServerMessages.in(logs).file();
    }

    void await(LibertyProcess server) throws InterruptedException {
        Instant began = Instant.now();
        Instant until = began.plus(AT_MOST);
        while (!isReady()) {
            if (!server.isAlive()) {
                throw new Problem("The server stopped while it was starting. Its log " + log + " says why.");
            }
            if (applicationFailed(began)) {
                throw new Problem("The application could not be started. The server's log " + log + " says why.");
            }
            if (Instant.now().isAfter(until)) {
                throw new Problem("The server is not ready after " + AT_MOST.toMinutes() + " minutes. Its log " + log
                        + " says why.");
            }
            Thread.sleep(BETWEEN_QUESTIONS.toMillis());
        }
    }

    private boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(5000);
            try (InputStream body = connection.getInputStream()) {
                return "UP"
                        .equals(new ObjectMapper().readTree(body).path("status").asText());
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Liberty stays up without its application, so readiness would never come. An earlier run's log does not count. */
    private boolean applicationFailed(Instant began) {
        try {
            return Files.exists(log)
                    && Files.getLastModifiedTime(log).toInstant().isAfter(began)
                    && FAILURES.matcher(Files.readString(log)).find();
        } catch (IOException notYet) {
            return false;
        }
    }
}
