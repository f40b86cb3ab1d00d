package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** Finds settings and shows one. A setting user sees their own and no other. */
@ApplicationScoped
@Transactional
public class SettingService {

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /**
     * By name, in steps.
     *
     * @param words parts of the name, town, postcode or URN, in any order; empty for all
     * @param closedToo whether those that have closed are wanted too
     * @param after the last setting of the step before; null for the first step
     * @param limit how many
     */
    @Requires(Permission.VIEW_SETTINGS)
    public List<SettingSummary> find(String words, boolean closedToo, @Nullable UUID after, int limit) {
        List<UUID> ids = functions.ids("attune.find_settings", SearchText.ofQuery(words), closedToo, after, limit);
        List<SettingSummary> found = summaries(ids);
        return found.stream()
                .sorted(Comparator.comparingInt(summary -> ids.indexOf(summary.id())))
                .toList();
    }

    /** The settings that the present user belongs to and that are open, by name. */
    @Requires({Permission.RAISE_REQUEST, Permission.VIEW_OWN_SERVICE})
    public List<SettingSummary> mine() {
        return summaries(user.settingIds()).stream()
                .filter(setting -> setting.status().isOpen())
                .sorted(Comparator.comparing(SettingSummary::name))
                .toList();
    }

    /**
     * @throws NotFoundException where there is none, or it is not this user's own
     */
    @Requires({Permission.VIEW_SETTINGS, Permission.VIEW_OWN_SERVICE})
    public SettingDetails get(UUID id) {
        boolean may = user.may(Permission.VIEW_SETTINGS) || user.settingIds().contains(id);
        Setting setting = may ? em.find(Setting.class, id) : null;
        if (setting == null) {
            audit.refused("attune.setting", id, null, "not found, or not the user's own");
            throw new NotFoundException("There is no such setting.");
        }
        return SettingDetails.of(setting);
    }

    private List<SettingSummary> summaries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select s from Setting s where s.id in :ids", Setting.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(SettingSummary::of)
                        .toList();
    }
}
