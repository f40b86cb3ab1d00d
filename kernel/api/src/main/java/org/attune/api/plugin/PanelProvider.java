package org.attune.api.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Extension point: parts of the kernel's pages that a plugin provides. Implement it in a bean with {@link org.pf4j.Extension} and
 * {@code @ApplicationScoped}. Asked whenever such a page is shown to an authority that has the plugin on.
 */
public interface PanelProvider extends ExtensionPoint {

    /** @return the panels, in order; never null, may be empty */
    List<Panel> panels();
}
