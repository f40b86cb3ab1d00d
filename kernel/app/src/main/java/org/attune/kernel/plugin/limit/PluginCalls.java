package org.attune.kernel.plugin.limit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Watches the calls into plugins: pages, operations of REST, observers and tasks. One that takes too long, or asks for too much
 * memory, is interrupted, and its plugin is left out with the reason until the next start, so that it cannot take the service
 * down for everybody. A call that heeds no interruption keeps its thread until the server stops: Java cannot end it.
 */
@ApplicationScoped
public class PluginCalls {

    private static final int LOOKS_EVERY_MILLIS = 250;
    private static final double NEARLY_ALL = 0.9;
    private static final int START = Interceptor.Priority.LIBRARY_BEFORE;

    /** As long as a transaction may take. */
    @Inject
    @ConfigProperty(name = "attune.plugin.seconds", defaultValue = "120")
    int seconds;

    /** In MB. Where nobody says: half of what the server may have, once the server is running out of it. */
    @Inject
    @ConfigProperty(name = "attune.plugin.megabytes")
    Optional<Integer> megabytes;

    private final Set<PluginCall> calls = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(PluginCalls::quietThread);

    /** What is called, and may fail in its own ways. */
    public interface Work<E extends Exception, F extends Exception> {
        void run() throws E, F;
    }

    /**
     * Before anything of a plugin is called; the demonstration's data is loaded later in the same start. The server's own executor
     * does nothing before the application has started, and a plugin can keep it from starting.
     */
    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(START) Object event) {
        watch.scheduleWithFixedDelay(
                () -> calls.forEach(this::look), LOOKS_EVERY_MILLIS, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Calls a plugin.
     *
     * @param what is called, in the middle of a sentence: "its task sample.tidy"
     */
    public <E extends Exception, F extends Exception> void during(InstalledPlugin plugin, String what, Work<E, F> work)
            throws E, F {
        PluginCall call = new PluginCall(plugin, what);
        calls.add(call);
        try {
            work.run();
        } finally {
            calls.remove(call);
            call.end();
            // What asked for more than there is has failed faster than anybody could look.
            leaveOutForMemory(call);
        }
    }

    /** Calls what may be a plugin's; the kernel's own is simply run. */
    public void duringOwnersOf(Class<?> type, String what, Runnable work) {
        Optional<InstalledPlugin> owner = PluginHost.get().ownerOf(type);
        if (owner.isPresent()) {
            this.<RuntimeException, RuntimeException>during(owner.get(), what, work::run);
        } else {
            work.run();
        }
    }

    private void look(PluginCall call) {
        boolean late = call.seconds() > seconds;
        if ((late || isTooLarge(call)) && call.isInItsCode()) {
            if (late) {
                leaveOut(call, "took longer than " + seconds + " seconds");
            }
            leaveOutForMemory(call);
            call.interrupt();
        }
    }

    private void leaveOutForMemory(PluginCall call) {
        if (isTooLarge(call)) {
            leaveOut(call, "asked for more than " + memoryLimit() + " MB of memory");
        }
    }

    /** Long work asks for much in the course of time and gives it back: alone, that harms nobody. */
    private boolean isTooLarge(PluginCall call) {
        return call.megabytes() > memoryLimit() && (megabytes.isPresent() || isMemoryRunningOut());
    }

    private static boolean isMemoryRunningOut() {
        Runtime java = Runtime.getRuntime();
        return java.totalMemory() - java.freeMemory() > NEARLY_ALL * java.maxMemory();
    }

    private static void leaveOut(PluginCall call, String why) {
        String what = call.what();
        call.plugin()
                .leaveOut(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + " " + why
                        + " and was ended. It takes no further part until the server is started again.");
    }

    private long memoryLimit() {
        return megabytes
                .map(Integer::longValue)
                .orElseGet(() -> Runtime.getRuntime().maxMemory() >> 21);
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    private static Thread quietThread(Runnable work) {
        Thread thread = new Thread(work, "Calls into plugins");
        thread.setDaemon(true);
        return thread;
    }
}
