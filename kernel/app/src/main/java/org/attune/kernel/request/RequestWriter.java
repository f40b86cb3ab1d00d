package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.casework.RequestSent;
import org.attune.api.child.Child;
import org.attune.api.event.DomainEvents;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildService;
import org.attune.kernel.child.Contact;
import org.attune.kernel.child.ContactService;
import org.attune.kernel.child.NewChild;
import org.attune.kernel.child.NewContact;
import org.attune.kernel.consent.ConsentService;
import org.jspecify.annotations.Nullable;

/** Writes what is sent: the child, those to ask, the request itself and the asking, in one transaction. */
@ApplicationScoped
class RequestWriter {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    ChildService children;

    @Inject
    ContactService contacts;

    @Inject
    ConsentService consents;

    @Inject
    DomainEvents events;

    @Inject
    ReplyClock clock;

    /**
     * The request takes its draft's place: a trigger removes the draft with the same statement.
     *
     * @param entry has passed {@link RequestRules}
     * @param settingId is this user's own
     */
    @Transactional
    UUID write(RequestEntry entry, UUID settingId) {
        Setting setting = em.find(Setting.class, settingId);
        if (setting == null || !setting.getStatus().isOpen()) {
            throw new RefusedException("setting-closed", "This setting is not open, so it cannot ask for involvement.");
        }
        Child child = childOf(entry, setting);
        List<Contact> asked = new ArrayList<>(contacts.ofChild(child.getId(), entry.knownContactIds()));
        asked.addAll(contacts.add(
                child.getId(),
                entry.newContacts().stream().map(RequestWriter::contact).toList()));
        if (RequestRules.isGrown(child.getDateOfBirth(), London.today())) {
            asked.add(themselves(child, entry));
        }
        RequestForInvolvement request = new RequestForInvolvement(
                entry.submissionId(),
                child,
                setting,
                Objects.requireNonNull(user.accountId()),
                entry.answers(),
                London.now());
        em.persist(request);
        // The rows must be there before those of consent may refer to them.
        em.flush();
        consents.askFirst(request.getId(), child.getId(), asked);
        clock.start(request);
        events.publish(new RequestSent(request.getId(), child.getId(), settingId));
        em.flush();
        return request.getId();
    }

    /** The request that this submission made before; null where it made none. */
    @Transactional(TxType.REQUIRES_NEW)
    @Nullable UUID sentBefore(UUID submissionId, UUID settingId) {
        return em.createQuery(
                        "select r.id from RequestForInvolvement r where r.submissionId = :submission and r.setting.id = :setting",
                        UUID.class)
                .setParameter("submission", submissionId)
                .setParameter("setting", settingId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** On record even where we cannot reach them yet, so that what they sign on paper has its person. */
    private Contact themselves(Child child, RequestEntry entry) {
        RequestEntry.Themselves reach = entry.themselves();
        return contacts.keepThemselves(child, reach.email(), RequestRules.mobile(reach.mobile()));
    }

    private Child childOf(RequestEntry entry, Setting setting) {
        RequestEntry.NewChild entered = entry.newChild();
        UUID childId = entry.childId() == null && entered != null
                ? children.add(new NewChild(
                                entered.givenName(),
                                entered.familyName(),
                                entered.preferredName(),
                                entered.dateOfBirth(),
                                setting.getId(),
                                List.of(),
                                null))
                        .id()
                : Objects.requireNonNull(entry.childId());
        Child child = em.find(Child.class, childId);
        if (child == null || !Objects.equals(child.getSetting(), setting)) {
            audit.refused("attune.child", childId, null, "not at the user's own setting");
            throw new NotFoundException("There is no such child at your setting.");
        }
        return child;
    }

    private static NewContact contact(RequestEntry.NewContact entered) {
        return new NewContact(
                entered.name(),
                entered.relation(),
                Boolean.TRUE.equals(entered.parentalResponsibility()),
                entered.email(),
                RequestRules.mobile(entered.mobile()));
    }
}
