package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.plugin.Panel;
import org.attune.api.plugin.PanelProvider;
import org.attune.api.plugin.PanelSlot;
import org.attune.api.security.Permission;
import org.attune.plugins.tradedhours.StatementService.OfCase;
import org.pf4j.Extension;

/** What the plugin shows on the kernel's pages. */
@Extension
@Named("tradedHoursPanels")
@ApplicationScoped
public class Panels implements PanelProvider {

    @Inject
    StatementService service;

    @Override
    public List<Panel> panels() {
        return List.of(
                new Panel(PanelSlot.SETTING_HOME, "setting-panel.xhtml", Permission.VIEW_OWN_SERVICE),
                new Panel(PanelSlot.SETTING, "setting-panel.xhtml", Permission.VIEW_OWN_SERVICE),
                // Whoever may open the page of a case; the service checks that it is theirs.
                new Panel(PanelSlot.INVOLVEMENT, "case-panel.xhtml", Permission.VIEW_RECORDS));
    }

    /** For the panel of a setting: this academic year's balance. */
    public Balance balance(UUID settingId) {
        return service.balance(settingId, AcademicYear.current());
    }

    /** For the panel of a case. */
    public OfCase ofCase(UUID involvementId) {
        return service.ofInvolvement(involvementId);
    }
}
