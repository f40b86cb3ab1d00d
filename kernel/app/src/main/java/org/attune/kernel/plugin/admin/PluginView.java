package org.attune.kernel.plugin.admin;

import java.io.Serializable;
import java.util.List;

/**
 * A plugin as an administrator sees it.
 *
 * @param reasons why it cannot work; empty where it can
 * @param stamp goes up with every change of its switch or settings; 0 where the authority has not decided anything yet
 * @param fields its settings; empty where it has none or cannot work
 */
public record PluginView(
        String id,
        String title,
        String version,
        String description,
        PluginState state,
        List<String> reasons,
        int stamp,
        List<FieldInput> fields)
        implements Serializable {

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getVersion() {
        return version;
    }

    public String getDescription() {
        return description;
    }

    public PluginState getState() {
        return state;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public boolean isSwitchedOn() {
        return state == PluginState.ON || state == PluginState.NOT_WORKING;
    }

    public boolean isUsable() {
        return reasons.isEmpty();
    }

    public boolean isNotWorking() {
        return state == PluginState.NOT_WORKING;
    }

    public boolean isWithSettings() {
        return !fields.isEmpty();
    }
}
