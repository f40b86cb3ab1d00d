package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.attune.api.setting.SettingStatus;
import org.attune.api.time.London;

/** How many open settings lie in which district, and how many have no link EP today. */
@ApplicationScoped
class SettingFigures {

    /** Of the setting {@code s}: nobody who works here on the day {@code :today} is its link EP. */
    static final String NO_LINK_EP = """
            not exists (select l.id from LinkEp l join l.practitioner p where l.setting.id = s.id
                and l.firstDay <= :today and (l.lastDay is null or l.lastDay >= :today)
                and p.active = true and (p.startsOn is null or p.startsOn <= :today)
                and (p.endsOn is null or p.endsOn >= :today))""";

    static final String NO_DISTRICT = "not exists (select d.id from SettingDistrict d where d.setting.id = s.id)";

    @Inject
    EntityManager em;

    Map<UUID, Long> byDistrict() {
        return counts(grouped(""));
    }

    Map<UUID, Long> withoutLinkEpByDistrict() {
        return counts(grouped(" and " + NO_LINK_EP).setParameter("today", London.today()));
    }

    long withoutDistrict() {
        return open(NO_DISTRICT).getSingleResult();
    }

    long withoutLinkEp() {
        return open(NO_LINK_EP).setParameter("today", London.today()).getSingleResult();
    }

    private TypedQuery<Long> open(String condition) {
        return em.createQuery("select count(s) from Setting s where s.status <> :closed and " + condition, Long.class)
                .setParameter("closed", SettingStatus.CLOSED);
    }

    private TypedQuery<Object[]> grouped(String condition) {
        return em.createQuery(
                        "select v.id, count(s) from SettingDistrict w join w.setting s join w.district v"
                                + " where s.status <> :closed" + condition + " group by v.id",
                        Object[].class)
                .setParameter("closed", SettingStatus.CLOSED);
    }

    private static Map<UUID, Long> counts(TypedQuery<Object[]> query) {
        Map<UUID, Long> counts = new HashMap<>();
        query.getResultList().forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
