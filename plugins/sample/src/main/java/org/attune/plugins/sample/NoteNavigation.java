package org.attune.plugins.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.plugin.NavigationItem;
import org.attune.api.plugin.NavigationProvider;
import org.attune.api.security.Permission;
import org.pf4j.Extension;

/** The plugin's link in the menu. */
@Extension
@ApplicationScoped
public class NoteNavigation implements NavigationProvider {

    @Override
    public List<NavigationItem> items() {
        return List.of(new NavigationItem("Notes", "/plugins/sample/notes.xhtml", Permission.VIEW_SETTINGS));
    }
}
