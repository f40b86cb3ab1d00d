package org.attune.kernel.plugin.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.settings.SettingsSchemas;

/** Reads what the present authority decided about its plugins. */
@ApplicationScoped
@Transactional
@Unrestricted("the gate asks for everybody, before anything of a plugin is shown or run")
public class ActivationReader {

    @Inject
    EntityManager em;

    @Inject
    SettingsSchemas schemas;

    /** All that the authority has decided, by plugin, in one statement. */
    public Map<String, Activation> all() {
        return em.createQuery("select a from PluginActivation a", PluginActivation.class)
                .getResultStream()
                .collect(Collectors.toMap(PluginActivation::getPluginId, this::activation));
    }

    /** Asks the database now, and so learns of a switch that another server has turned. */
    public boolean isEnabledNow(String pluginId) {
        return !em.createQuery("select a.id from PluginActivation a where a.pluginId = :plugin and a.enabled = true")
                .setParameter("plugin", pluginId)
                .getResultList()
                .isEmpty();
    }

    private Activation activation(PluginActivation row) {
        boolean running = PluginHost.get()
                .find(row.getPluginId())
                .map(InstalledPlugin::isRunning)
                .orElse(false);
        return new Activation(
                row.isEnabled(),
                schemas.of(row.getPluginId())
                        .filter(schema -> running)
                        .map(schema -> schema.fromJson(row.getSettings())));
    }
}
