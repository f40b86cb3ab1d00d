package org.attune.kernel.plugin.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.attune.kernel.plugin.contents.PluginPart;
import org.jspecify.annotations.Nullable;

/** What one plugin adds to the service. */
@Named("pluginPartsPage")
@RequestScoped
public class PluginPartsPage {

    @Inject
    PluginAdministration administration;

    private @Nullable String id;
    private @Nullable PluginView plugin;
    private List<PluginPart> parts = List.of();

    public void load() {
        plugin = administration.one(id);
        parts = administration.parts(id);
    }

    public PluginView getPlugin() {
        return Objects.requireNonNull(plugin, "load() comes first");
    }

    public List<PluginPart> getParts() {
        return parts;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
