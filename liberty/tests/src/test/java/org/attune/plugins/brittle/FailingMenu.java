package org.attune.plugins.brittle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.plugin.NavigationItem;
import org.attune.api.plugin.NavigationProvider;
import org.pf4j.Extension;

/** Fails when it is asked for its links. */
@Extension
@ApplicationScoped
public class FailingMenu implements NavigationProvider {

    @Override
    public List<NavigationItem> items() {
        throw new IllegalStateException("The brittle menu fails");
    }
}
