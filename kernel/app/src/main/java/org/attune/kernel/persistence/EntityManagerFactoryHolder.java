package org.attune.kernel.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attune.kernel.plugin.InstalledPlugin;
import org.jspecify.annotations.Nullable;

/** Builds the EntityManagerFactory when the application starts. A plugin whose entities do not map is left out of it. */
@ApplicationScoped
public class EntityManagerFactoryHolder {

    @Inject
    TenantDatabase database;

    @Inject
    EarlyMapping early;

    private @Nullable EntityManagerFactory factory;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        List<InstalledPlugin> plugins = Mapping.withEntities();
        try {
            factory = early.take(plugins).connect(database);
        } catch (RuntimeException | LinkageError whole) {
            if (plugins.isEmpty()) {
                throw whole;
            }
            factory = withoutBroken(plugins);
        }
    }

    EntityManagerFactory get() {
        return Objects.requireNonNull(factory, "The application has not started");
    }

    @PreDestroy
    void stop() {
        if (factory != null) {
            factory.close();
        }
    }

    /**
     * Adds one plugin after the other, and leaves out each that cannot join those before it. Costs time only where one is broken;
     * fails where the kernel's own entities are at fault.
     */
    private EntityManagerFactory withoutBroken(List<InstalledPlugin> plugins) {
        List<InstalledPlugin> sound = new ArrayList<>();
        EntityManagerFactory best = build(sound);
        for (InstalledPlugin plugin : plugins) {
            sound.add(plugin);
            try {
                EntityManagerFactory better = build(sound);
                best.close();
                best = better;
            } catch (RuntimeException | LinkageError e) {
                sound.remove(plugin);
                plugin.leaveOut("Its entities cannot be mapped: " + rootMessage(e));
            }
        }
        return best;
    }

    private EntityManagerFactory build(List<InstalledPlugin> plugins) {
        return new Mapping(plugins).connect(database);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage())
                .lines()
                .limit(6)
                .reduce("", (a, b) -> a + " " + b.strip())
                .strip();
    }
}
