package org.attune.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.document.ScanReaders;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Role;
import org.attune.kernel.plugin.gate.PluginExtensions;
import org.jspecify.annotations.Nullable;

/**
 * Whose documents somebody may open: the service's principal and office all, a practitioner those of the children on their
 * own or supervised cases, a setting those of its children that are meant for it, and whoever a plugin names those of its own.
 */
@ApplicationScoped
class DocumentAccess {

    private static final Logger LOG = Logger.getLogger(DocumentAccess.class.getName());
    private static final Set<Role> ALL_CHILDREN = Set.of(Role.PRINCIPAL, Role.BUSINESS_SUPPORT);

    @Inject
    CurrentUser user;

    @Inject
    EntityManager em;

    @Inject
    PluginExtensions extensions;

    boolean mayOpen(Document document) {
        if (user.roles().stream().anyMatch(ALL_CHILDREN::contains)) {
            return true;
        }
        UUID child = document.getChildId();
        if (child == null) {
            return false;
        }
        return (document.getAudience() == Audience.SETTING && isOfOwnSetting(child))
                || isOnOwnCase(child)
                || isByPlugin(document.getId());
    }

    /** One that cannot say is taken to say no. */
    private boolean isByPlugin(UUID document) {
        return extensions.of(ScanReaders.class).anyMatch(of -> {
            try {
                return of.extension().mayOpen(document);
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "Plugin " + of.plugin().id() + " could not say who may open its files", e);
                return false;
            }
        });
    }

    private boolean isOfOwnSetting(UUID child) {
        return !user.settingIds().isEmpty()
                && 0
                        < em.createQuery(
                                        "select count(c) from Child c where c.id = :child and c.setting.id in :settings",
                                        Long.class)
                                .setParameter("child", child)
                                .setParameter("settings", user.settingIds())
                                .getSingleResult();
    }

    private boolean isOnOwnCase(UUID child) {
        @Nullable UUID practitioner = user.practitionerId();
        return practitioner != null
                && 0
                        < em.createQuery("""
                                select count(i) from Involvement i left join i.supervisor s
                                where i.child.id = :child and (i.practitioner.id = :me or s.id = :me)
                                """, Long.class)
                                .setParameter("child", child)
                                .setParameter("me", practitioner)
                                .getSingleResult();
    }
}
