package org.attune.testkit.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server said, which is the same that an operator would read. */
record ServerLog(Path file) {

    /** Why a plugin is left out, each a sentence; empty while it takes part. */
    List<String> leftOut(String plugin) throws IOException {
        return groups("Plugin " + Pattern.quote(plugin) + " \\S* is left out\\. (.*)");
    }

    /** Those of these reasons that are about how long it took, or how much memory. */
    List<String> beyondLimits(String plugin) throws IOException {
        return leftOut(plugin).stream().filter(ServerLog::isLimit).toList();
    }

    /** The others: it never began. */
    List<String> unfit(String plugin) throws IOException {
        return leftOut(plugin).stream().filter(reason -> !isLimit(reason)).toList();
    }

    private static boolean isLimit(String reason) {
        return reason.contains(" and was ended. It takes no further part");
    }

    /** The names of its tasks. */
    List<String> tasks(String plugin) throws IOException {
        return groups("Task (\\S+) of plugin " + Pattern.quote(plugin) + " runs every .*");
    }

    boolean hasRun(String task, String plugin, String authority) throws IOException {
        return lines().anyMatch(
                        line -> line.endsWith("Task " + task + " of plugin " + plugin + " has run for " + authority));
    }

    /** What the server said of a failure in the plugin's tasks. */
    List<String> failedTasks(String plugin) throws IOException {
        return groups("(Task \\S+) of plugin " + Pattern.quote(plugin) + " failed.*");
    }

    /** Whether the demonstration of some authority was not loaded whole. */
    boolean hasDemoFailed() throws IOException {
        return lines().anyMatch(line -> line.contains("could not be loaded whole"));
    }

    private List<String> groups(String pattern) throws IOException {
        Pattern wanted = Pattern.compile(".*" + pattern);
        return lines().map(wanted::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();
    }

    private Stream<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8).stream() : Stream.of();
    }
}
