package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.attune.api.casework.InvolvementState;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.practitioner.Principals;
import org.attune.kernel.practitioner.RegistrationEnded;

/**
 * Tells the principals, in the same transaction, what somebody who can sign no more leaves open. Numbers only: mailboxes are
 * read by others, and the page has the names.
 */
@ApplicationScoped
class OpenWorkNotice {

    private static final String MINE = " where (i.practitioner.id = :id or u.id = :id)";

    @Inject
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Principals principals;

    @Inject
    PublicAddress address;

    @Inject
    Wording wording;

    void tell(@Observes RegistrationEnded ended) {
        UUID id = ended.practitionerId();
        Worded words = wording.of(
                CaseworkTexts.CANNOT_SIGN,
                Map.of(
                        "name",
                        ended.name(),
                        "why",
                        Character.toLowerCase(ended.now().charAt(0))
                                + ended.now().substring(1),
                        "cases",
                        String.valueOf(cases(id)),
                        "records",
                        String.valueOf(waiting(id)),
                        "trainees",
                        String.valueOf(trainees(id)),
                        "link",
                        address.of("/practitioners/view.xhtml?id=" + id)));
        principals.emails().forEach(to -> outbox.email(to, words, null, null));
    }

    private long cases(UUID id) {
        return em.createQuery(
                        "select count(i) from Involvement i left join i.supervisor u" + MINE + " and i.state = :open",
                        Long.class)
                .setParameter("id", id)
                .setParameter("open", InvolvementState.OPEN)
                .getSingleResult();
    }

    private long waiting(UUID id) {
        return em.createQuery(
                        "select count(r) from InvolvementRecord r join r.involvement i left join i.supervisor u"
                                + " where (r.state = :draft and i.practitioner.id = :id) or (r.state = :sent and u.id = :id)",
                        Long.class)
                .setParameter("id", id)
                .setParameter("draft", RecordState.DRAFT)
                .setParameter("sent", RecordState.AWAITING_SUPERVISOR)
                .getSingleResult();
    }

    private long trainees(UUID id) {
        return em.createQuery(
                        "select count(p) from Practitioner p where p.supervisor.id = :id and p.active = true",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
