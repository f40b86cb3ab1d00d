package org.attune.kernel.persistence;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attune.kernel.plugin.InstalledPlugin;
import org.jspecify.annotations.Nullable;

/**
 * Maps the entities while CDI looks at the beans. A start is one thread’s work from end to end otherwise, and this is the largest part
 * of it that needs nothing of the others. A plain thread: there is no managed one yet.
 */
public class EarlyMapping implements Extension {

    private static final int AFTER_THE_PLUGINS_ARE_KNOWN = Interceptor.Priority.LIBRARY_AFTER;

    private @Nullable CompletableFuture<Mapping> begun;

    void begin(@Observes @Priority(AFTER_THE_PLUGINS_ARE_KNOWN) BeforeBeanDiscovery event) {
        List<InstalledPlugin> plugins = Mapping.withEntities();
        begun = CompletableFuture.supplyAsync(
                () -> new Mapping(plugins), work -> new Thread(work, "attune-mapping").start());
    }

    /**
     * What was begun, once; a new one where other plugins take part by now.
     *
     * @throws RuntimeException where an entity cannot be mapped
     */
    Mapping take(List<InstalledPlugin> plugins) {
        CompletableFuture<Mapping> early = begun;
        begun = null;
        if (early == null) {
            return new Mapping(plugins);
        }
        Mapping mapping = early.join();
        if (mapping.isOf(plugins)) {
            return mapping;
        }
        mapping.close();
        return new Mapping(plugins);
    }

    /** A deployment that failed has taken nothing. */
    void stop(@Observes BeforeShutdown event) {
        if (begun != null) {
            begun.thenAccept(Mapping::close);
        }
    }
}
