package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.plugin.NavigationItem;
import org.attune.api.plugin.NavigationProvider;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.pf4j.Extension;

/** The plugin's links in the menu: the roll for those who ask, the time for those who work it. */
@Extension
@ApplicationScoped
public class Menu implements NavigationProvider {

    private static final String ROOT = "/plugins/virtual-school/";

    @Inject
    CurrentUser user;

    @Inject
    PluginSettings settings;

    @Override
    public List<NavigationItem> items() {
        NavigationItem roll =
                new NavigationItem("Children in care", ROOT + "children.xhtml", Permission.ASK_FOR_CHILD_IN_CARE);
        Permission time = user.may(Permission.WORK_SERVICE) ? Permission.WORK_SERVICE : Permission.RUN_VIRTUAL_SCHOOL;
        List<NavigationItem> items = new ArrayList<>();
        items.add(new NavigationItem("Virtual School time", ROOT + "time.xhtml", time));
        items.add(roll);
        VirtualSchoolSettings rules = settings.get(VirtualSchoolSettings.class);
        if (rules.plansKept()) {
            items.add(new NavigationItem("Personal education plans", ROOT + "plans.xhtml", time));
        }
        if (rules.consultationsOffered()) {
            items.add(new NavigationItem("Virtual School consultations", ROOT + "consultations.xhtml", time));
        }
        if (rules.trainingOffered()) {
            items.add(new NavigationItem("Virtual School training", ROOT + "trainings.xhtml", time));
        }
        return items;
    }
}
