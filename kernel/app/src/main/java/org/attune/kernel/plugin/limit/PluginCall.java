package org.attune.kernel.plugin.limit;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.kernel.plugin.InstalledPlugin;

/** One call into a plugin that is going on: by whom, in which thread, since when. */
final class PluginCall {

    private final InstalledPlugin plugin;
    private final String what;
    private final Thread thread = Thread.currentThread();
    private final long begun = System.nanoTime();
    private final long allocatedBefore = Allocation.of(thread);
    private boolean ended;
    private boolean interrupted;

    /** @param what it is, in the middle of a sentence: "its task sample.tidy" */
    PluginCall(InstalledPlugin plugin, String what) {
        this.plugin = plugin;
        this.what = what;
    }

    InstalledPlugin plugin() {
        return plugin;
    }

    String what() {
        return what;
    }

    /** How long it has taken until now. */
    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** How much it has asked for until now, given back or not, in MB. */
    long megabytes() {
        return Math.max(0, Allocation.of(thread) - allocatedBefore) >> 20;
    }

    /** Whether it is the plugin's own code that it is in: waiting for a slow sender or reader is not the plugin's fault. */
    boolean isInItsCode() {
        Set<String> classes = plugin.classes().stream().map(Class::getName).collect(Collectors.toUnmodifiableSet());
        return Arrays.stream(thread.getStackTrace()).anyMatch(frame -> classes.contains(frame.getClassName()));
    }

    /** Wakes it from whatever it waits for. Java has no way to end a thread that never waits. */
    synchronized void interrupt() {
        if (!ended) {
            interrupted = true;
            thread.interrupt();
        }
    }

    /** From now on the thread does something else, which is not to be interrupted. */
    synchronized void end() {
        ended = true;
        if (interrupted) {
            Thread.interrupted();
        }
    }
}
