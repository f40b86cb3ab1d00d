package org.attune.launcher.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An authority as its tenant.yaml describes it.
 *
 * @param file the file it was read from
 * @param id its number (by convention the DfE's)
 * @param slug its short name, which is also its folder's
 * @param name its name as people read it
 * @param hosts the host names that lead to it
 * @param profile everything else in the file but the plugins
 * @param plugins the plugins that it starts with, by id
 */
public record Tenant(
        Path file,
        int id,
        String slug,
        String name,
        List<String> hosts,
        ObjectNode profile,
        Map<String, PluginChoice> plugins) {

    /**
     * One plugin's starting state.
     *
     * @param enabled whether it is on
     * @param settings its settings, an object; empty where the file gives none
     */
    public record PluginChoice(boolean enabled, JsonNode settings) {}

    /** The whole, as the file has it. */
    ObjectNode asJson() {
        ObjectNode all = profile.deepCopy();
        ObjectNode group = all.putObject("plugins");
        plugins.forEach((plugin, choice) ->
                group.putObject(plugin).put("enabled", choice.enabled()).set("settings", choice.settings()));
        return all;
    }
}
