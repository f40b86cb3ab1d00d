package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.place.LinkEps;
import org.attune.api.place.LinkPerson;
import org.attune.api.security.Unrestricted;

/** Link EPs as plugins have them. */
@ApplicationScoped
@Transactional
@Unrestricted("A setting is told who its link EP is; the plugin's own services say what follows from it")
public class LinkEpsBean implements LinkEps {

    @Inject
    EntityManager em;

    @Override
    public Optional<LinkPerson> of(UUID settingId, LocalDate day) {
        return em.createQuery(
                        "select l from LinkEp l join fetch l.practitioner where l.setting.id = :setting and l.firstDay <= :day"
                                + " and (l.lastDay is null or l.lastDay >= :day)",
                        LinkEp.class)
                .setParameter("setting", settingId)
                .setParameter("day", day)
                .getResultStream()
                .filter(link -> link.practitioner().worksOn(day))
                .map(link -> new LinkPerson(settingId, link.practitioner().getId(), link.name()))
                .findFirst();
    }
}
