package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.casework.RequestSent;
import org.attune.api.child.Child;
import org.attune.api.event.DomainEvents;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildService;
import org.attune.kernel.child.ContactService;
import org.attune.kernel.consent.ConsentService;
import org.jspecify.annotations.Nullable;

/** Sends a request: the child, those to ask, the request itself and the asking, in one transaction. */
@ApplicationScoped
@Transactional
public class RequestSending {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    Drafts drafts;

    @Inject
    ChildService children;

    @Inject
    ContactService contacts;

    @Inject
    ConsentService consents;

    @Inject
    DomainEvents events;

    /**
     * Everything that keeps a draft from being sent, in the order of the form; empty where it can be.
     *
     * @param answers by the name of their field
     */
    @Requires(Permission.RAISE_REQUEST)
    public List<FieldError> problems(UUID submissionId, Map<String, String> answers) {
        return RequestForm.problems(submissionId, answers, Days.today());
    }

    /** Sends what a draft holds. */
    @Requires(Permission.RAISE_REQUEST)
    public UUID send(UUID submissionId, Map<String, String> answers) {
        refuse(problems(submissionId, answers));
        return send(new RequestForm(answers).entry(submissionId));
    }

    /**
     * Sends a request and asks for consent. The same submission twice makes one request.
     *
     * @return the request's id
     * @throws InvalidException where something is missing or cannot be right
     * @throws NotFoundException where the setting or child is not this user's
     */
    @Requires(Permission.RAISE_REQUEST)
    public UUID send(RequestEntry entry) {
        refuse(RequestRules.check(entry, Days.today()));
        UUID settingId = ownSetting(entry);
        // Of two that send the same draft, the second waits here for the first.
        UUID before = drafts.take(entry.submissionId()) ? null : sentBefore(entry.submissionId(), settingId);
        return before == null ? create(entry, settingId) : before;
    }

    private UUID create(RequestEntry entry, UUID settingId) {
        Setting setting = em.find(Setting.class, settingId);
        if (setting == null || !setting.getStatus().isOpen()) {
            throw new RefusedException("setting-closed", "This setting is not open, so it cannot ask for involvement.");
        }
        UUID childId = childOf(entry, setting);
        List<UUID> asked = new ArrayList<>(entry.knownContactIds());
        asked.addAll(contacts.add(
                childId,
                entry.newContacts().stream().map(RequestSending::contact).toList()));
        RequestForInvolvement request = new RequestForInvolvement(
                entry.submissionId(),
                em.getReference(Child.class, childId),
                setting,
                Objects.requireNonNull(user.accountId()),
                entry.answers(),
                Instant.now());
        em.persist(request);
        // The rows must be there before those of consent may refer to them.
        em.flush();
        consents.askFirst(request.getId(), childId, asked);
        events.publish(new RequestSent(request.getId(), childId, settingId));
        return request.getId();
    }

    private UUID childOf(RequestEntry entry, Setting setting) {
        RequestEntry.NewChild entered = entry.newChild();
        if (entry.childId() == null && entered != null) {
            return children.add(new org.attune.kernel.child.NewChild(
                    entered.givenName(),
                    entered.familyName(),
                    entered.preferredName(),
                    entered.dateOfBirth(),
                    setting.getId(),
                    List.of()));
        }
        UUID childId = Objects.requireNonNull(entry.childId());
        Child child = em.find(Child.class, childId);
        if (child == null || !Objects.equals(child.getSetting(), setting)) {
            throw notTheirs("attune.child", childId, "There is no such child at your setting.");
        }
        return childId;
    }

    private UUID ownSetting(RequestEntry entry) {
        UUID settingId = Objects.requireNonNull(entry.settingId());
        if (!user.settingIds().contains(settingId)) {
            throw notTheirs("attune.setting", settingId, "There is no such setting.");
        }
        return settingId;
    }

    private @Nullable UUID sentBefore(UUID submissionId, UUID settingId) {
        return em.createQuery(
                        "select r.id from RequestForInvolvement r where r.submissionId = :submission and r.setting.id = :setting",
                        UUID.class)
                .setParameter("submission", submissionId)
                .setParameter("setting", settingId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static org.attune.kernel.child.NewContact contact(RequestEntry.NewContact entered) {
        return new org.attune.kernel.child.NewContact(
                entered.name(),
                entered.relation(),
                Boolean.TRUE.equals(entered.parentalResponsibility()),
                entered.email(),
                RequestRules.mobile(entered.mobile()));
    }

    private NotFoundException notTheirs(String subject, UUID id, String words) {
        audit.refused(subject, id, null, "not the user's own");
        return new NotFoundException(words);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}
