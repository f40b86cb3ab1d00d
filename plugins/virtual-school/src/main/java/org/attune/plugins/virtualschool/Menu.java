package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.plugin.NavigationItem;
import org.attune.api.plugin.NavigationProvider;
import org.attune.api.security.Permission;
import org.pf4j.Extension;

/** The plugin's links in the menu. */
@Extension
@ApplicationScoped
public class Menu implements NavigationProvider {

    @Override
    public List<NavigationItem> items() {
        return List.of(
                new NavigationItem("Virtual School", "/plugins/virtual-school/time.xhtml", Permission.WORK_SERVICE));
    }
}
