package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.workload.WorkSource;
import org.attune.api.workload.WorkTime;
import org.attune.kernel.plugin.gate.PluginExtensions;
import org.jspecify.annotations.Nullable;

/** Gathers time that is planned and done: the kernel's, and that of the plugins that are on for the present authority. */
@ApplicationScoped
class WorkSources {

    private static final Logger LOG = Logger.getLogger(WorkSources.class.getName());

    /**
     * @param work by practitioner
     * @param missing which plugins could not say theirs
     */
    record Found(Map<UUID, List<WorkTime>> work, List<String> missing) {}

    @Inject
    @Any
    Instance<WorkSource> kernel;

    @Inject
    PluginExtensions plugins;

    @Inject
    Apart apart;

    Found read(LocalDate first, LocalDate last, @Nullable UUID practitionerId) {
        Found found = new Found(new HashMap<>(), new ArrayList<>());
        kernel.forEach(source -> add(found, source.work(first, last, practitionerId)));
        plugins.of(WorkSource.class).forEach(of -> {
            try {
                add(found, apart.run(() -> of.extension().work(first, last, practitionerId)));
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "Plugin " + of.plugin().id() + " could not say what is planned and done", e);
                found.missing().add(of.plugin().title());
            }
        });
        return found;
    }

    private static void add(Found found, List<WorkTime> work) {
        for (WorkTime one : work) {
            found.work()
                    .computeIfAbsent(one.practitionerId(), id -> new ArrayList<>())
                    .add(one);
        }
    }
}
