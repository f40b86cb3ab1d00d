package org.attune.kernel.plugin.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.api.plugin.SettingsRecord;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;

/** The settings record of each plugin that takes part; one whose record cannot work is left out. */
@ApplicationScoped
public class SettingsSchemas {

    private final Map<String, SettingsSchema> byPlugin = new HashMap<>();

    @Inject
    Validator validator;

    @PostConstruct
    void read() {
        PluginHost.get().running().forEach(this::read);
    }

    /** Empty for a plugin without settings. */
    public Optional<SettingsSchema> of(String pluginId) {
        return Optional.ofNullable(byPlugin.get(pluginId));
    }

    private void read(InstalledPlugin plugin) {
        List<Class<?>> records = plugin.classes().stream()
                .filter(type -> type.isAnnotationPresent(SettingsRecord.class))
                .toList();
        if (records.size() > 1) {
            plugin.leaveOut("It has more than one settings record.");
        } else if (records.size() == 1) {
            read(plugin, records.get(0));
        }
    }

    private void read(InstalledPlugin plugin, Class<?> type) {
        try {
            if (!type.isRecord()) {
                throw new IllegalArgumentException("Its settings " + type.getSimpleName() + " must be a record.");
            }
            byPlugin.put(plugin.id(), new SettingsSchema(type.asSubclass(Record.class), validator));
        } catch (IllegalArgumentException e) {
            plugin.leaveOut(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            plugin.leaveOut("Its settings record cannot be used: " + e);
        }
    }
}
