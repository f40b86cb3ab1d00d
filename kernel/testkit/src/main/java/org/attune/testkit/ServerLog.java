package org.attune.testkit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.launcher.server.ServerMessages;

/**
 * What tests ask of the server's log.
 *
 * @param messages all that it said
 */
public record ServerLog(ServerMessages messages) {

    /** That of an installation's server. */
    public static ServerLog of(Attune attune) {
        return new ServerLog(attune.installation().serverMessages());
    }

    /** Whether one of its lines has all of these words. */
    public boolean says(String... words) {
        return messages.lines().anyMatch(line -> Stream.of(words).allMatch(line::contains));
    }

    /** Why a plugin is left out, each a sentence; empty while it takes part. */
    public List<String> leftOut(String plugin) {
        return messages.leftOut(plugin);
    }

    /** Those of these reasons that are about how long it took, or how much memory. */
    public List<String> beyondLimits(String plugin) {
        return leftOut(plugin).stream().filter(ServerLog::isLimit).toList();
    }

    /** The others: it never began. */
    public List<String> unfit(String plugin) {
        return leftOut(plugin).stream().filter(reason -> !isLimit(reason)).toList();
    }

    private static boolean isLimit(String reason) {
        return reason.contains(" and was ended. It takes no further part");
    }

    /** The names of a plugin's tasks. */
    public List<String> tasks(String plugin) {
        return found("Task (\\S+) of plugin " + Pattern.quote(plugin) + " runs every .*");
    }

    /** Whether a plugin's task has come to its end for this authority, named by its short name. */
    public boolean hasRun(String task, String plugin, String authority) {
        return messages.lines()
                .anyMatch(line -> line.endsWith("Task " + task + " of plugin " + plugin + " has run for " + authority));
    }

    /** What the server said of a failure in a plugin's tasks. */
    public List<String> failedTasks(String plugin) {
        return found("(Task \\S+) of plugin " + Pattern.quote(plugin) + " failed.*");
    }

    /** Whether the demonstration of some authority was not loaded whole. */
    public boolean hasDemoFailed() {
        return says("could not be loaded whole");
    }

    private List<String> found(String message) {
        return messages.found(Pattern.compile(".*" + message));
    }
}
