package org.attune.kernel.plugin.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of plugins. */
@Named("pluginsPage")
@RequestScoped
public class PluginsPage {

    @Inject
    PluginAdministration administration;

    private @Nullable List<PluginView> plugins;

    public List<PluginView> getPlugins() {
        if (plugins == null) {
            plugins = administration.all();
        }
        return plugins;
    }
}
