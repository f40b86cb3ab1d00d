package org.attune.tests.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attune.testkit.Attune;

/** What a server that a test started has written down for its operators. */
public final class ServerLog {

    private ServerLog() {}

    /** Whether one of its lines has all of these words. */
    public static boolean says(Attune attune, String... words) {
        Path log = Path.of(attune.settings().get("ATTUNE_HOME").orElseThrow(), "logs", "messages.log");
        try (Stream<String> lines = Files.lines(log)) {
            return lines.anyMatch(line -> Stream.of(words).allMatch(line::contains));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
