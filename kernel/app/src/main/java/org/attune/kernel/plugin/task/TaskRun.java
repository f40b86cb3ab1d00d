package org.attune.kernel.plugin.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.plugin.ScheduledTask;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.gate.PluginGate;
import org.attune.kernel.plugin.limit.PluginCalls;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantContext;

/** One run of a plugin's task: each active authority that has the plugin on, one after the other. */
@ApplicationScoped
public class TaskRun {

    private static final Logger LOG = Logger.getLogger(TaskRun.class.getName());

    @Inject
    Tenancy tenancy;

    @Inject
    PluginGate gate;

    @Inject
    TaskTransaction transaction;

    @Inject
    PluginCalls calls;

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** Never throws: a task that failed once is tried again at its next time. */
    @ActivateRequestContext
    public void forEachAuthority(InstalledPlugin plugin, ScheduledTask task, String name) {
        try {
            tenancy.forEachActive(name, () -> {
                if (gate.isOnNow(plugin.id())) {
                    calls.<RuntimeException, RuntimeException>during(
                            plugin, "its task " + name, () -> transaction.run(task));
                    tellOnce(plugin, name);
                }
                return null;
            });
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "Task " + name + " of plugin " + plugin.id() + " failed", e);
        }
    }

    /** The first time for each authority: so that one can see in the log that a task does run. */
    private void tellOnce(InstalledPlugin plugin, String name) {
        String slug = TenantContext.get().authority().slug();
        if (told.add(plugin.id() + " " + name + " " + slug)) {
            LOG.log(Level.INFO, "Task {0} of plugin {1} has run for {2}", new Object[] {name, plugin.id(), slug});
        }
    }
}
