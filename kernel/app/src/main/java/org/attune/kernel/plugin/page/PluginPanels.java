package org.attune.kernel.plugin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.attune.api.plugin.PanelProvider;
import org.attune.api.plugin.PanelSlot;
import org.attune.api.security.CurrentUser;
import org.attune.kernel.plugin.gate.PluginExtensions;

/** For pages: the views to include at a place, for this person, from the plugins that are on. Use the tag a:panels. */
@Named("pluginPanels")
@ApplicationScoped
public class PluginPanels {

    private static final Logger LOG = Logger.getLogger(PluginPanels.class.getName());

    @Inject
    PluginExtensions extensions;

    @Inject
    CurrentUser user;

    /** A panel to include, and whose it is. */
    public record Shown(String plugin, String view) {

        public String getPlugin() {
            return plugin;
        }

        public String getView() {
            return view;
        }
    }

    /** @return what to include, in order; a plugin that fails gives none */
    public List<Shown> forSlot(String slot) {
        PanelSlot wanted = PanelSlot.valueOf(slot);
        return extensions
                .of(PanelProvider.class)
                .flatMap(of -> views(of, wanted))
                .toList();
    }

    private Stream<Shown> views(PluginExtensions.Of<PanelProvider> of, PanelSlot slot) {
        try {
            return of.extension().panels().stream()
                    .filter(panel -> panel.slot() == slot && user.may(panel.permission()))
                    .map(panel -> "/plugins/" + of.plugin().id() + "/" + panel.view())
                    .filter(view -> of.plugin().resource(view.replaceFirst("/plugins/[^/]+/", "views/")) != null)
                    .map(view -> new Shown(of.plugin().title(), view));
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "Plugin " + of.plugin().id() + " could not say which panels it has", e);
            return Stream.empty();
        }
    }
}
