package org.attune.kernel.plugin.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;

/** Whether an authority has a plugin switched on, and the settings that it has given it. */
@Entity
@Table(name = "plugin_activation", schema = "attune")
public class PluginActivation extends TenantEntity {

    @Column(name = "plugin_id", updatable = false)
    private String pluginId = "";

    @Column(name = "enabled")
    private boolean enabled;

    /** A JSON object with the names of the settings record's components. */
    @Column(name = "settings")
    private String settings = "{}";

    protected PluginActivation() {}

    public PluginActivation(String pluginId) {
        this.pluginId = pluginId;
    }

    public String getPluginId() {
        return pluginId;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getSettings() {
        return settings;
    }

    public void setSettings(String settings) {
        this.settings = settings;
    }
}
