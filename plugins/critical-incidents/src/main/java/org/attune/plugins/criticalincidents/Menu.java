package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.plugin.NavigationItem;
import org.attune.api.plugin.NavigationProvider;
import org.attune.api.security.Permission;
import org.pf4j.Extension;

/** The plugin's link in the menu. */
@Extension
@ApplicationScoped
public class Menu implements NavigationProvider {

    @Override
    public List<NavigationItem> items() {
        return List.of(new NavigationItem(
                "Critical incidents", "/plugins/critical-incidents/list.xhtml", Permission.WORK_SERVICE));
    }
}
