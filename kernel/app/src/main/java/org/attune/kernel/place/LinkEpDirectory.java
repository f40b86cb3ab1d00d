package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;

/** Who is link EP today, for whoever works with a setting. A setting user sees their own settings' and no other. */
@ApplicationScoped
@Transactional
public class LinkEpDirectory {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    /** Today's, where somebody who works here is; empty for a setting that the present user may not see. */
    @Requires({Permission.VIEW_SETTINGS, Permission.VIEW_OWN_SERVICE})
    public Optional<LinkEpView> today(UUID settingId) {
        boolean may = user.may(Permission.VIEW_SETTINGS) || user.settingIds().contains(settingId);
        return may ? of(Set.of(settingId)).stream().findFirst() : Optional.empty();
    }

    /** The name of a setting's district; empty where it lies in none, or the present user may not see it. */
    @Requires({Permission.VIEW_SETTINGS, Permission.VIEW_OWN_SERVICE})
    public Optional<String> district(UUID settingId) {
        boolean may = user.may(Permission.VIEW_SETTINGS) || user.settingIds().contains(settingId);
        return may
                ? em.createQuery(
                                "select v.name from SettingDistrict w join w.district v where w.setting.id = :id",
                                String.class)
                        .setParameter("id", settingId)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** Of the settings that the present user belongs to, by the setting's name. */
    @Requires(Permission.RAISE_REQUEST)
    public List<LinkEpView> mine() {
        return of(user.settingIds());
    }

    /** The settings whose link EP somebody is today, by name. */
    @Requires({Permission.MANAGE_PRACTITIONERS, Permission.WORK_CASES})
    public List<LinkEpView> heldBy(UUID practitionerId) {
        return em.createQuery(
                        "select l from LinkEp l join fetch l.setting s join fetch l.practitioner p where p.id = :id"
                                + " and l.firstDay <= :today and (l.lastDay is null or l.lastDay >= :today)"
                                + " order by s.name, s.id",
                        LinkEp.class)
                .setParameter("id", practitionerId)
                .setParameter("today", London.today())
                .getResultStream()
                .map(LinkEpView::of)
                .toList();
    }

    private List<LinkEpView> of(Collection<UUID> settingIds) {
        return settingIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select l from LinkEp l join fetch l.setting s join fetch l.practitioner p where s.id in :ids"
                                        + " and l.firstDay <= :today and (l.lastDay is null or l.lastDay >= :today)"
                                        + " order by s.name, s.id",
                                LinkEp.class)
                        .setParameter("ids", settingIds)
                        .setParameter("today", London.today())
                        .getResultStream()
                        .map(LinkEpView::of)
                        .filter(LinkEpView::here)
                        .toList();
    }
}
