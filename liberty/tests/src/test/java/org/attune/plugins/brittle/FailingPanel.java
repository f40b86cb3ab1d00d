package org.attune.plugins.brittle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.plugin.Panel;
import org.attune.api.plugin.PanelProvider;
import org.attune.api.plugin.PanelSlot;
import org.attune.api.security.Permission;
import org.pf4j.Extension;

/** A panel on the first page whose view fails in the middle. */
@Extension
@ApplicationScoped
public class FailingPanel implements PanelProvider {

    @Override
    public List<Panel> panels() {
        return List.of(new Panel(PanelSlot.HOME, "panel.xhtml", Permission.WORK_SERVICE));
    }
}
