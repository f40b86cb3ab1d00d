package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attune.api.plugin.NavigationItem;
import org.attune.api.plugin.NavigationProvider;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.pf4j.Extension;

/** The plugin's links in the menu: a SENCO reads their statement, the service's office sees every setting's. */
@Extension
@ApplicationScoped
public class Menu implements NavigationProvider {

    @Inject
    CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        if (user.may(Permission.MANAGE_SERVICE)) {
            return List.of(new NavigationItem(
                    "Traded hours", "/plugins/traded-hours/agreements.xhtml", Permission.MANAGE_SERVICE));
        }
        return List.of(
                new NavigationItem("Your hours", "/plugins/traded-hours/statement.xhtml", Permission.VIEW_OWN_SERVICE),
                new NavigationItem(
                        "Agreements about hours",
                        "/plugins/traded-hours/contracts.xhtml",
                        Permission.VIEW_OWN_SERVICE));
    }
}
