package org.attune.kernel.plugin.task;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.plugin.ScheduledTask;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.gate.PluginExtensions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets up each plugin's tasks when the application has started, and stops them when it stops. */
@ApplicationScoped
public class PluginTasks {

    private static final Logger LOG = Logger.getLogger(PluginTasks.class.getName());
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    PluginExtensions extensions;

    @Inject
    TaskRun run;

    /** Instead of what each task says: what a day brings, tests need not wait for. */
    @Inject
    @ConfigProperty(name = "attune.plugin.task.seconds")
    Optional<Long> seconds;

    private final List<ScheduledFuture<?>> scheduled = new ArrayList<>();

    /** After everything else that starts with the application, so that plugins which were left out then have none. */
    void start(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    Object event) {
        for (InstalledPlugin plugin : PluginHost.get().running()) {
            extensions.of(ScheduledTask.class, plugin).forEach(task -> schedule(plugin, task));
        }
    }

    private void schedule(InstalledPlugin plugin, ScheduledTask task) {
        try {
            Duration wanted = seconds.map(Duration::ofSeconds).orElseGet(task::interval);
            Duration interval = wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted;
            String name = task.name();
            scheduled.add(executor.scheduleWithFixedDelay(
                    () -> run.forEachAuthority(plugin, task, name),
                    interval.toMillis(),
                    interval.toMillis(),
                    TimeUnit.MILLISECONDS));
            LOG.log(Level.INFO, "Task {0} of plugin {1} runs every {2} s", new Object[] {
                name, plugin.id(), interval.toSeconds()
            });
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "A task of plugin " + plugin.id() + " could not be scheduled", e);
        }
    }

    @PreDestroy
    void stop() {
        scheduled.forEach(task -> task.cancel(false));
    }
}
