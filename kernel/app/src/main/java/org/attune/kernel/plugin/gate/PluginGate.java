package org.attune.kernel.plugin.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.api.problem.RefusedException;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.settings.SettingsOutcome;
import org.attune.kernel.tenancy.Epochs;
import org.attune.kernel.tenancy.TenantCache;

/**
 * Decides whether a plugin is on for the present authority: it takes part on this server, the authority has switched it on, and its
 * settings are sound. Pages, resources, beans in pages, REST, observers, extensions, tasks and the menu all ask here.
 */
@ApplicationScoped
public class PluginGate {

    private static final String ALL = "all";

    @Inject
    ActivationReader reader;

    private final TenantCache<String, Map<String, Activation>> activations;

    /** For CDI's proxy. */
    protected PluginGate() {
        this(new Epochs());
    }

    @Inject
    public PluginGate(Epochs epochs) {
        this.activations = new TenantCache<>(epochs, 1000);
    }

    /** Whether it is on, by what is remembered since the authority's epoch last moved. */
    public boolean isOn(String pluginId) {
        return PluginHost.get()
                .find(pluginId)
                .map(plugin -> reasonsWhyLeftOut(plugin).isEmpty() && isEnabled(pluginId))
                .orElse(false);
    }

    /** As {@link #isOn}, after asking the database: for what begins with the plugin, where nothing else has asked it yet. */
    public boolean isOnNow(String pluginId) {
        return PluginHost.get().find(pluginId).isPresent() && reader.isEnabledNow(pluginId) && isOn(pluginId);
    }

    /** After a change was saved: asks the database for the new epoch, so that the next page already shows the change. */
    public void hearOfChanges() {
        reader.all();
    }

    /** The plugins that are on, in the order in which they are installed. */
    public List<InstalledPlugin> on() {
        return PluginHost.get().running().stream()
                .filter(plugin -> isOn(plugin.id()))
                .toList();
    }

    /** Whether the authority has switched it on, which alone does not mean that it works. */
    public boolean isEnabled(String pluginId) {
        return activation(pluginId).enabled();
    }

    /** Why it cannot work for this authority, on or off: the server's reasons, and the settings'. */
    public List<String> reasonsWhyLeftOut(InstalledPlugin plugin) {
        List<String> reasons = new ArrayList<>(plugin.reasons());
        reasons.addAll(activation(plugin.id()).problems());
        return reasons;
    }

    /**
     * Refuses what a plugin might have refused that is switched on and left out: without it nobody knows whether this may be done.
     *
     * @param event the simple name of the event that tells of the work
     * @throws RefusedException where there is such a plugin
     */
    public void refuseWhatNobodyGuards(String event) {
        activations().forEach((pluginId, activation) -> {
            if (activation.enabled()) {
                PluginHost.get()
                        .find(pluginId)
                        .filter(plugin -> !reasonsWhyLeftOut(plugin).isEmpty() && guards(plugin, event))
                        .ifPresent(plugin -> {
                            throw new RefusedException("plugin-left-out", refusal(plugin));
                        });
            }
        });
    }

    /** The settings of a plugin that is on. */
    Optional<Record> settings(String pluginId) {
        return activation(pluginId).settings().map(SettingsOutcome::settings);
    }

    /** A jar that cannot even be read might have refused anything. */
    private static boolean guards(InstalledPlugin plugin, String event) {
        return plugin.guards().map(events -> events.contains(event)).orElse(true);
    }

    private static String refusal(InstalledPlugin plugin) {
        return "This cannot be done at the moment. “" + plugin.title()
                + "” must agree to it, and it is switched on but not working. Your service’s administrator can see why on the"
                + " page Service options, and can switch it off there.";
    }

    private Activation activation(String pluginId) {
        return activations().getOrDefault(pluginId, Activation.NONE);
    }

    private Map<String, Activation> activations() {
        return activations.get(ALL, reader::all).value();
    }
}
