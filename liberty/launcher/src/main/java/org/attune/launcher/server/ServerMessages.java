package org.attune.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.launcher.state.StateFolder;

/**
 * What the server has said since its start, which is the same that an operator would read.
 *
 * @param file where it writes; it begins a new one at each start
 */
public record ServerMessages(Path file) {

    static ServerMessages in(Path logs) {
        return new ServerMessages(logs.resolve("messages.log"));
    }

    /** Those of the server of this folder. */
    public static ServerMessages in(StateFolder state) {
        return in(state.logs());
    }

    /** Why a plugin is left out, by the launcher or by the server, each a sentence; empty while it takes part. */
    public List<String> leftOut(String plugin) {
        return found(Pattern.compile(".*Plugin " + Pattern.quote(plugin) + " \\S* is left out\\. (.*)"));
    }

    /** The first group of each line that is so, each once. */
    public List<String> found(Pattern line) {
        return lines().map(line::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();
    }

    /** Its lines; none before it has said anything. */
    public Stream<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8).stream() : Stream.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
