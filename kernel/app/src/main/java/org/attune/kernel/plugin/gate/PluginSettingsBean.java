package org.attune.kernel.plugin.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.plugin.SettingsRecord;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;

/** Gives plugins their settings, as the gate remembers them. */
@ApplicationScoped
public class PluginSettingsBean implements PluginSettings {

    @Inject
    PluginGate gate;

    @Override
    public <T extends Record> T get(Class<T> type) {
        InstalledPlugin plugin = PluginHost.get()
                .ownerOf(type)
                .filter(owner -> type.isAnnotationPresent(SettingsRecord.class))
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not a plugin's settings record"));
        if (!gate.isOn(plugin.id())) {
            throw new IllegalStateException("Plugin " + plugin.id() + " is not on for this authority");
        }
        return type.cast(gate.settings(plugin.id())
                .orElseThrow(() -> new IllegalStateException("Plugin " + plugin.id() + " has no settings")));
    }
}
