package org.attune.kernel.plugin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.attune.api.plugin.NavigationItem;
import org.attune.api.plugin.NavigationProvider;
import org.attune.api.security.CurrentUser;
import org.attune.kernel.plugin.gate.PluginExtensions;

/** The links that the authority's plugins add to this person's menu. A plugin that fails adds none. */
@ApplicationScoped
public class PluginNavigation {

    private static final Logger LOG = Logger.getLogger(PluginNavigation.class.getName());

    @Inject
    PluginExtensions extensions;

    @Inject
    CurrentUser user;

    public List<NavigationItem> items() {
        return extensions.of(NavigationProvider.class).flatMap(this::items).toList();
    }

    private Stream<NavigationItem> items(PluginExtensions.Of<NavigationProvider> of) {
        try {
            String own = "/plugins/" + of.plugin().id() + "/";
            return of.extension().items().stream()
                    .filter(item -> item.path().startsWith(own) && user.may(item.permission()));
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "Plugin " + of.plugin().id() + " could not say what belongs in the menu", e);
            return Stream.empty();
        }
    }
}
