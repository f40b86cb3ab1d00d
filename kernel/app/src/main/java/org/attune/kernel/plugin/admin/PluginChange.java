package org.attune.kernel.plugin.admin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;

/** One change of a service option: its switch, or its settings as they were and as they became. */
@Entity
@Table(name = "plugin_change", schema = "attune")
public class PluginChange extends TenantEntity {

    /** What was changed. */
    public enum Kind {
        ON,
        OFF,
        SETTINGS
    }

    @Column(name = "plugin_id", updatable = false)
    private String pluginId = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind = Kind.SETTINGS;

    @Column(name = "who", updatable = false)
    private String who = "";

    @Column(name = "settings_before", updatable = false)
    private String before = "{}";

    @Column(name = "settings_after", updatable = false)
    private String after = "{}";

    protected PluginChange() {}

    PluginChange(String pluginId, Kind kind, String who, String before, String after) {
        this.pluginId = pluginId;
        this.kind = kind;
        this.who = who;
        this.before = before;
        this.after = after;
    }

    Kind getKind() {
        return kind;
    }

    String getWho() {
        return who;
    }

    String getBefore() {
        return before;
    }

    String getAfter() {
        return after;
    }
}
