package org.attune.api.plugin;

import java.util.Objects;
import org.attune.api.security.Permission;

/**
 * A link in the menu.
 *
 * @param label what people read: a few words, no full stop
 * @param path the page, from the root of the service, for example {@code /plugins/sample/notes.xhtml}; a plugin links to its own
 *     pages only
 * @param permission who sees it: those who hold this permission
 */
public record NavigationItem(String label, String path, Permission permission) {

    public NavigationItem {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(permission, "permission");
    }
}
