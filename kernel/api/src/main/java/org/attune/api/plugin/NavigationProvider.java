package org.attune.api.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Extension point: links that a plugin adds to the menu. Implement it in a bean with {@link org.pf4j.Extension} and {@code
 * @ApplicationScoped}. Asked on every page of an authority that has the plugin on, so answer from memory or with one cheap query.
 */
public interface NavigationProvider extends ExtensionPoint {

    /** @return the links, in order; never null, may be empty */
    List<NavigationItem> items();
}
