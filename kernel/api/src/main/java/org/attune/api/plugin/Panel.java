package org.attune.api.plugin;

import java.util.Objects;
import org.attune.api.security.Permission;

/**
 * A part of a page of the kernel that a plugin provides.
 *
 * @param slot where it goes
 * @param view the Facelets file in the jar's {@code views/} folder, for example {@code balance-panel.xhtml}: a {@code
 *     ui:composition} without a template. In it {@code #{panelSubject}} is the id ({@code java.util.UUID}) of what the page is
 *     about; see {@link PanelSlot}
 * @param permission who sees it: those who hold this permission
 */
public record Panel(PanelSlot slot, String view, Permission permission) {

    public Panel {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(permission, "permission");
    }
}
