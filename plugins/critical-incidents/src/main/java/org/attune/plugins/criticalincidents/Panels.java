package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.plugin.Panel;
import org.attune.api.plugin.PanelProvider;
import org.attune.api.plugin.PanelSlot;
import org.attune.api.security.Permission;
import org.pf4j.Extension;

/** On the first page: the open incidents of whoever reads it. */
@Extension
@ApplicationScoped
public class Panels implements PanelProvider {

    @Override
    public List<Panel> panels() {
        return List.of(new Panel(PanelSlot.HOME, "home-panel.xhtml", Permission.WORK_SERVICE));
    }
}
