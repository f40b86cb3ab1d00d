package org.attune.kernel.persistence;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * The entities of the kernel and of some plugins, mapped to their tables: first without a database, which takes seconds and may be
 * done by any thread, then connected to it.
 */
final class Mapping {

    /** EclipseLink remembers a unit that failed by its name, so that no second try may have the same. */
    private static final AtomicInteger UNITS = new AtomicInteger();

    private final List<InstalledPlugin> plugins;
    private final ClassLoader classes;
    private final AtomicReference<TenantDatabase> database = new AtomicReference<>();
    private final EntityManagerFactory factory;

    /** Fails where an entity cannot be mapped. */
    Mapping(List<InstalledPlugin> plugins) {
        this.plugins = List.copyOf(plugins);
        this.classes = new PluginAwareClassLoader(
                Mapping.class.getClassLoader(),
                plugins.stream().map(InstalledPlugin::classLoader).toList());
        List<String> entities =
                plugins.stream().flatMap(p -> p.entityClassNames().stream()).toList();
        String name = "attune-" + UNITS.incrementAndGet();
        this.factory = withTheirClasses(() -> new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new PersistenceUnit(name, new TenantDataSource(database::get), classes, entities), Map.of()));
    }

    /** The plugins that take part now and have entities. */
    static List<InstalledPlugin> withEntities() {
        return PluginHost.get().running().stream()
                .filter(plugin -> !plugin.entityClassNames().isEmpty())
                .toList();
    }

    boolean isOf(List<InstalledPlugin> others) {
        return plugins.equals(others);
    }

    EntityManagerFactory connect(TenantDatabase to) {
        database.set(to);
        // EclipseLink connects on first use, and some faults show only then; they must show now.
        return withTheirClasses(() -> {
            factory.createEntityManager().close();
            return factory;
        });
    }

    void close() {
        factory.close();
    }

    private <T> T withTheirClasses(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
