package org.attune.kernel.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What each plugin could refuse when it last took part here, so that a jar which can no longer be read, or is gone, still fails
 * closed and blocks no more than it has to. A small file beside plugins.json.
 */
final class RememberedGuards {

    private static final Logger LOG = Logger.getLogger(RememberedGuards.class.getName());

    private final Path file;
    private final Properties guards = new Properties();

    RememberedGuards(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                guards.load(in);
            } catch (IOException e) {
                LOG.log(Level.WARNING, file + " cannot be read", e);
            }
        }
    }

    Optional<Set<String>> of(String pluginId) {
        String events = guards.getProperty(pluginId);
        if (events == null) {
            return Optional.empty();
        }
        return Optional.of(events.isEmpty() ? Set.of() : Set.of(events.split(",")));
    }

    Set<String> plugins() {
        return guards.stringPropertyNames();
    }

    void remember(List<InstalledPlugin> plugins) {
        boolean changed = false;
        for (InstalledPlugin plugin : plugins) {
            if (plugin.isRunning() && plugin.guards().isPresent()) {
                String events =
                        String.join(",", plugin.guards().get().stream().sorted().toList());
                changed |= !events.equals(guards.put(plugin.id(), events));
            }
        }
        if (changed) {
            store();
        }
    }

    private void store() {
        try (OutputStream out = Files.newOutputStream(file)) {
            guards.store(out, "Written by the server: what each plugin could refuse when it last took part");
        } catch (IOException e) {
            LOG.log(Level.WARNING, file + " cannot be written", e);
        }
    }
}
