package org.attune.kernel.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.document.Documents;
import org.attune.kernel.validation.Checks;
import org.attune.kernel.validation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for a copy of a child's record: one action gathers everything, one person reads it and decides what speaks of
 * others, a second one releases it. Who did which is the database's word (V87).
 */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Gives somebody what is held about them; no work with the child")
public class SubjectAccessService {

    static final String SUBJECT = "attune.subject_request";

    @Inject
    EntityManager em;

    @Inject
    CopyInHand copies;

    @Inject
    CopyMaker maker;

    @Inject
    Documents documents;

    @Inject
    AuditLog audit;

    @Inject
    Checks checks;

    @Inject
    CurrentUser user;

    /** Writes the request down and gathers everything. */
    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public UUID open(UUID childId, SubjectRequestEntry entry) {
        checks.check(entry, tooOld(entry.receivedOn()));
        Child child = child(childId);
        SubjectRequest request = new SubjectRequest(child.getId(), entry, Objects.requireNonNull(entry.receivedOn()));
        em.persist(request);
        em.flush();
        copies.gather(request);
        audit.event("gather", SUBJECT, request.getId(), childId, null);
        return request.getId();
    }

    /** Gathers once more, for what came since; what was decided about a value that is the same still holds. */
    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public void gatherAgain(UUID id) {
        SubjectRequest request = reading(id);
        copies.gatherAgain(request);
        audit.event("gather", SUBJECT, id, request.getChildId(), null);
    }

    /** @param passages what is taken out of a text, one a line; for {@link Decision#PART} alone */
    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public void decide(UUID lineId, Decision decision, String passages) {
        SubjectLine line = copies.line(lineId);
        reading(line.getRequestId());
        if (decision == Decision.PART) {
            checkPassages(line, passages);
        }
        line.decide(decision, passages);
    }

    /** Two months more, where there is much to read. Whoever asks is told before the first month is over. */
    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public void extend(UUID id, String because) {
        SubjectRequest request = reading(id);
        if (request.getExtendedBecause() != null) {
            throw new RefusedException("extended-already", "The time was extended before, and cannot be again.");
        }
        request.extend(Reason.of("because", because, "Say why it takes longer"));
    }

    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public void propose(UUID id) {
        SubjectRequest request = reading(id);
        if (copies.undecided(id) > 0) {
            throw new RefusedException(
                    "unread", "Read and decide everything that is flagged before you propose the copy.");
        }
        request.propose();
        em.flush();
    }

    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public void sendBack(UUID id, String why) {
        SubjectRequest request = find(id);
        if (request.getState() != SubjectRequestState.READY) {
            throw notNow();
        }
        request.sendBack(Reason.of("note", why, "Say what has to change"));
    }

    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public void stop(UUID id, String why) {
        SubjectRequest request = find(id);
        if (request.getState().isOver()) {
            throw notNow();
        }
        request.stop(Reason.of("note", why, "Say why it stops, for example that the request was withdrawn"));
        em.flush();
        copies.forget(id);
    }

    /** Makes the PDF and the JSON, and forgets the copy that was read. */
    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public void release(UUID id) {
        SubjectRequest request = find(id);
        if (request.getState() != SubjectRequestState.READY) {
            throw notNow();
        }
        if (Objects.equals(request.getProposedBy(), user.accountId())) {
            audit.refused(SUBJECT, id, request.getChildId(), "proposed by the same person");
            throw new RefusedException(
                    "same-person", "You proposed this copy. Somebody else looks at it and releases it.");
        }
        Child child = child(request.getChildId());
        CopyMaker.Copy copy = maker.make(request, child, copies.lines(id));
        request.release(
                documents.keep("Copy of the record.pdf", "application/pdf", copy.pdf(), child.getId()),
                documents.keep("Copy of the record.json", "application/json", copy.json(), child.getId()));
        em.flush();
        copies.forget(id);
        audit.event("release", SUBJECT, id, child.getId(), null);
    }

    SubjectRequest find(UUID id) {
        SubjectRequest request = em.find(SubjectRequest.class, id);
        if (request == null) {
            audit.refused(SUBJECT, id, null, "not here");
            throw new NotFoundException("There is no such request.");
        }
        return request;
    }

    private Child child(UUID id) {
        Child child = em.find(Child.class, id);
        if (child == null) {
            audit.refused("attune.child", id, null, "not here");
            throw new NotFoundException("There is no such child.");
        }
        return child;
    }

    private SubjectRequest reading(UUID id) {
        SubjectRequest request = find(id);
        if (request.getState() != SubjectRequestState.READING) {
            throw notNow();
        }
        return request;
    }

    /** A request of longer ago is a slip of the keyboard. */
    private static List<FieldError> tooOld(@Nullable LocalDate received) {
        return received != null && received.isBefore(London.today().minusYears(1))
                ? List.of(new FieldError("receivedOn", "Enter a day of the last year"))
                : List.of();
    }

    private static RefusedException notNow() {
        return new RefusedException(
                "not-now", "Somebody else has gone on with this request. Open it again to see where it stands.");
    }

    private static void checkPassages(SubjectLine line, String passages) {
        List<String> wanted = passages.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (line.getAbout() == About.DOCUMENT) {
            throw new InvalidException("decision", "A file is shown whole or left out");
        }
        if (wanted.isEmpty()) {
            throw new InvalidException("hidden", "Enter the words to take out, one passage a line");
        }
        wanted.stream().filter(passage -> !line.has(passage)).findFirst().ifPresent(passage -> {
            throw new InvalidException("hidden", "“" + passage + "” does not stand in the text");
        });
    }
}
