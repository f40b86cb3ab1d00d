package org.attune.kernel.plugin.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.attune.api.page.PageNotice;
import org.attune.kernel.plugin.gate.PluginGate;
import org.jspecify.annotations.Nullable;

/** Switching a plugin on or off, after saying what follows from it. */
@Named("pluginSwitchPage")
@ViewScoped
public class PluginSwitchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PluginAdministration administration;

    @Inject
    PluginGate gate;

    private @Nullable String id;
    private @Nullable PluginView plugin;

    public void load() {
        plugin = administration.one(id);
    }

    /** Turns it the other way from how the page showed it. */
    public String turn() {
        PluginView shown = getPlugin();
        administration.turn(shown.id(), !shown.isSwitchedOn(), shown.stamp());
        gate.hearOfChanges();
        String done = "“" + shown.title() + "” is now switched " + (shown.isSwitchedOn() ? "off." : "on.");
        PageNotice.afterRedirect(done);
        return "/admin/plugins.xhtml?faces-redirect=true";
    }

    public PluginView getPlugin() {
        return Objects.requireNonNull(plugin, "load() comes first");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
