package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.casework.RequestDeclined;
import org.attune.api.consent.ConsentFor;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.consent.ConsentSubject;
import org.attune.api.consent.RequiresConsent;
import org.attune.api.event.DomainEvents;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.ConsentService;
import org.attune.kernel.consent.ConsentSummary;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.practitioner.PractitionerService;

/** Accepts a request and says who does the work, or declines it and says why. Either is final. */
@ApplicationScoped
@Transactional
public class RequestDecisions {

    /** A reason that a SENCO will read to the end. */
    public static final int REASON = 2000;

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    ConsentService consents;

    @Inject
    PractitionerService practitioners;

    @Inject
    Event<RequestDecided> decided;

    @Inject
    DomainEvents events;

    @Inject
    DatabaseFunctions functions;

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    PublicAddress address;

    @Inject
    ReplyClock clock;

    /**
     * @param version the one that the decision began from
     * @throws ConflictException where somebody decided meanwhile
     * @throws org.attune.api.problem.RefusedException where a required consent is not live, the practitioner may not be given a
     *     case today, or a plugin refuses
     */
    @Requires(Permission.DECIDE_REQUEST)
    @RequiresConsent(ConsentSummary.INVOLVEMENT)
    public void accept(@ConsentFor(ConsentSubject.REQUEST) UUID requestId, int version, UUID practitionerId) {
        RequestForInvolvement request = undecided(requestId, version);
        UUID childId = request.getChild().getId();
        consents.requireToAccept(requestId);
        practitioners.requireAssignable(practitionerId, London.today());
        request.accept(Objects.requireNonNull(user.accountId()), London.now());
        em.flush();
        clock.answered(request);
        decided.fire(new RequestDecided(requestId, childId, request.getSetting().getId(), true, practitionerId));
        tell(request, RequestTexts.ACCEPTED);
    }

    /**
     * @param version the one that the decision began from
     * @param reason why; the setting reads it as it is
     * @throws ConflictException where somebody decided meanwhile
     */
    @Requires(Permission.DECIDE_REQUEST)
    @ConsentNotNeeded("Declines work, so there is none")
    public void decline(UUID requestId, int version, String reason) {
        String words = Typed.lines(reason);
        int length = words.codePointCount(0, words.length());
        if (words.isEmpty()) {
            throw new InvalidException("reason", "Say why you are declining the request: the setting will read it");
        }
        if (length > REASON) {
            throw new InvalidException(
                    "reason", String.format("The reason must be %,d characters or fewer; it has %,d", REASON, length));
        }
        RequestForInvolvement request = undecided(requestId, version);
        UUID childId = request.getChild().getId();
        UUID settingId = request.getSetting().getId();
        request.decline(Objects.requireNonNull(user.accountId()), words, London.now());
        em.flush();
        clock.answered(request);
        decided.fire(new RequestDecided(requestId, childId, settingId, false, null));
        events.publish(new RequestDeclined(requestId, childId, settingId));
        tell(request, RequestTexts.DECLINED);
    }

    /** Locked, so that of two who decide at once the second is told. */
    private RequestForInvolvement undecided(UUID id, int version) {
        RequestForInvolvement request = em.find(RequestForInvolvement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            audit.refused("attune.request", id, null, "not here");
            throw new NotFoundException("There is no such request.");
        }
        if (request.getState() != RequestState.SENT) {
            throw new ConflictException("Someone else decided on this request after you opened it.");
        }
        if (request.getVersion() != version) {
            throw new ConflictException("This request was changed after you opened it.");
        }
        return request;
    }

    /**
     * Tells everybody of the setting, because whoever sent it may have left. Mailboxes are read by others: nothing about the
     * child is in the message.
     */
    private void tell(RequestForInvolvement request, String text) {
        Worded words = wording.of(text, Map.of("link", address.of("/requests/view.xhtml?id=" + request.getId())));
        functions
                .texts("attune.people_of_request", request.getId(), "setting")
                .forEach(
                        person -> outbox.email(person, words, request.getChild().getId(), null));
    }
}
