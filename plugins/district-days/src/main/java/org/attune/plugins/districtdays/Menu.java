package org.attune.plugins.districtdays;

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
        return List.of(
                new NavigationItem("District days", "/plugins/district-days/districts.xhtml", Permission.WORK_SERVICE));
    }
}
