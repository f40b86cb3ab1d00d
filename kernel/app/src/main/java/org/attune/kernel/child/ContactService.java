package org.attune.kernel.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.validation.Checks;

/** Adds people who may be asked about a child to those on the child's record. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Who the people around the child are must be known before any of them can be asked")
public class ContactService {

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    ChildVisibility visibility;

    @Inject
    Checks checks;

    /**
     * @return them, in the same order
     * @throws NotFoundException where there is no such child, or the child is at a setting that is not this person's
     */
    @Requires(Permission.ADD_CHILDREN)
    public List<Contact> add(UUID childId, List<NewContact> entered) {
        Child child = em.find(Child.class, childId);
        if (child == null || !isTheirs(child)) {
            audit.refused("attune.child", childId, null, "not here, or not theirs");
            throw new NotFoundException("There is no such child.");
        }
        entered.forEach(checks::check);
        List<Contact> contacts =
                entered.stream().map(details -> new Contact(child, details)).toList();
        contacts.forEach(em::persist);
        return contacts;
    }

    /**
     * Where the child or young person themselves can be reached, to be asked; a second time replaces the first,
     * unless no address is given.
     *
     * @param child one whom the caller knows to be this person's to see
     */
    @Requires(Permission.RECORD_CONSENT)
    public Contact keepThemselves(Child child, String email, String mobile) {
        checks.check(new NewContact(child.getFullName(), "Themselves", false, email, mobile));
        Contact themselves = em.createQuery(
                        "select c from Contact c where c.child.id = :child and c.self = true", Contact.class)
                .setParameter("child", child.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (themselves == null) {
            themselves = Contact.themselves(child, email, mobile);
            em.persist(themselves);
        } else if (!email.isEmpty()) {
            themselves.reachAt(email, mobile);
        }
        em.flush();
        return themselves;
    }

    /**
     * People on the record of a child whom the caller knows to be this person's to see; others are passed over.
     *
     * @param ids nothing is read where there are none
     */
    @Requires(Permission.ADD_CHILDREN)
    public List<Contact> ofChild(UUID childId, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Contact c where c.child.id = :child and c.id in :ids", Contact.class)
                        .setParameter("child", childId)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private boolean isTheirs(Child child) {
        Setting setting = child.getSetting();
        return setting == null ? visibility.seesAll() : visibility.mayBeAddedAt(setting.getId());
    }
}
