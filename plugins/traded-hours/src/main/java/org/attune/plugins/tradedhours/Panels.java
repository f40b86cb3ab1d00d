package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.plugin.Panel;
import org.attune.api.plugin.PanelProvider;
import org.attune.api.plugin.PanelSlot;
import org.attune.api.security.Permission;
import org.pf4j.Extension;

/** What the plugin shows on the kernel's pages. */
@Extension
@ApplicationScoped
public class Panels implements PanelProvider {

    @Override
    public List<Panel> panels() {
        return List.of(
                new Panel(PanelSlot.SETTING_HOME, "setting-panel.xhtml", Permission.VIEW_OWN_SERVICE),
                new Panel(PanelSlot.SETTING, "setting-panel.xhtml", Permission.VIEW_OWN_SERVICE),
                // Whoever may open the page of a case; the service checks that it is theirs.
                new Panel(PanelSlot.INVOLVEMENT, "case-panel.xhtml", Permission.VIEW_RECORDS));
    }
}
