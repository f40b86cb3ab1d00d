package org.attune.kernel.child.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildAccess;
import org.attune.kernel.child.Contact;
import org.attune.kernel.child.ContactInput;
import org.attune.kernel.child.ContactWay;
import org.attune.kernel.validation.Checks;
import org.jspecify.annotations.Nullable;

/** Keeps the parents, carers and others on a child's record: who they are, and how and whether they may be reached. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Who the people around the child are must be known before any of them can be asked")
public class PeopleService {

    private static final int MOST = 40;

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    ChildAccess access;

    @Inject
    Checks checks;

    /** Everybody on the record, those with parental responsibility first. */
    @Requires(Permission.VIEW_CHILDREN)
    public List<Contact> of(UUID childId) {
        access.require(childId);
        audit.read("attune.contact", childId, childId);
        return contacts(childId);
    }

    @Requires(Permission.VIEW_CHILDREN)
    public Contact get(UUID childId, UUID id) {
        return of(childId).stream()
                .filter(contact -> contact.getId().equals(id))
                .findFirst()
                .orElseThrow(PeopleService::unknown);
    }

    /** @return the new contact's id */
    @Requires(Permission.EDIT_CHILDREN)
    public UUID add(UUID childId, ContactInput entered) {
        Child child = access.require(childId);
        checks.check(entered, reachable(entered));
        if (contacts(childId).size() >= MOST) {
            throw new InvalidException("name", "A child can have " + MOST + " contacts at most");
        }
        Contact contact = Contact.of(child, entered);
        em.persist(contact);
        em.flush();
        return contact.getId();
    }

    /**
     * @param version the one that the form was filled from
     */
    @Requires(Permission.EDIT_CHILDREN)
    public void change(UUID childId, UUID id, int version, ContactInput entered) {
        access.require(childId);
        Contact contact = contacts(childId).stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow(PeopleService::unknown);
        Changed.check(
                version,
                contact.getVersion(),
                entered.words(),
                ContactInput.of(contact).words());
        checks.check(entered, reachable(entered));
        contact.describe(entered);
        em.flush();
    }

    private List<Contact> contacts(UUID childId) {
        return em.createQuery(
                        "select c from Contact c where c.child.id = :child order by c.parentalResponsibility desc, c.name, c.id",
                        Contact.class)
                .setParameter("child", childId)
                .getResultList();
    }

    /** The best way to reach somebody is one that we know. */
    private static List<FieldError> reachable(ContactInput entered) {
        ContactWay way = entered.preferredWay();
        String known = way == null ? null : at(way, entered);
        return known != null && known.isEmpty()
                ? List.of(new FieldError("preferredWay", "Fill in how to reach them that way, or choose another way"))
                : List.of();
    }

    private static @Nullable String at(ContactWay way, ContactInput entered) {
        return switch (way) {
            case EMAIL -> entered.email();
            case MOBILE -> entered.mobile();
            case PHONE -> entered.phone();
            case POST -> entered.address();
        };
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no such contact on this record.");
    }
}
