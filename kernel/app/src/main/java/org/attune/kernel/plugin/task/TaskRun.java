package org.attune.kernel.plugin.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.plugin.ScheduledTask;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.gate.PluginGate;
import org.attune.kernel.tenancy.Tenancy;

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

    /** Never throws: a task that failed once is tried again at its next time. */
    @ActivateRequestContext
    public void forEachAuthority(InstalledPlugin plugin, ScheduledTask task, String name) {
        try {
            tenancy.forEachActive(name, () -> {
                if (gate.isOnNow(plugin.id())) {
                    transaction.run(task);
                }
                return null;
            });
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "Task " + name + " of plugin " + plugin.id() + " failed", e);
        }
    }
}
