package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.child.ChildRecords;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.attune.api.work.Ending;
import org.jspecify.annotations.Nullable;

/** Requests for children of the roll: asked, decided by whose time it is, and ended. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("A request asks whoever decides for consent; without it the database lets none be accepted")
public class RequestService {

    static final String TABLE = "plugin_virtual_school.request";
    static final Set<AskState> OPEN = Set.of(AskState.ASKED, AskState.ACCEPTED);
    private static final Set<AskState> OVER = Set.of(AskState.DECLINED, AskState.WITHDRAWN, AskState.DONE);
    private static final int SHOWN = 50;

    @Inject
    EntityManager em;

    @Inject
    RollAccess access;

    @Inject
    Accounts accounts;

    @Inject
    WorkService works;

    @Inject
    ChildRecords records;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    /** A line of the list. */
    public record Line(UUID id, String child, String askedOn, String askedFor, String person, AskState state) {}

    /** A part of the list. @param next before which request the next part ends; null at the end */
    public record Part(List<Line> lines, @Nullable UUID next) {}

    /** The newest first: all for those who see all, else those of their children, or those on which they work. */
    @Requires({
        Permission.RUN_VIRTUAL_SCHOOL,
        Permission.ASK_FOR_CHILD_IN_CARE,
        Permission.VIEW_INBOX,
        Permission.WORK_CASES
    })
    public Part list(boolean over, @Nullable UUID before) {
        boolean all = access.seesAll();
        String whose = all
                ? ""
                : " and (p.id = :me or c.id in (select e.child.id from VirtualSchoolEnrolment e where e.leftOn is null"
                        + " and e.socialWorkerId = :account))";
        TypedQuery<CareRequest> query = em.createQuery(
                        "select r from VirtualSchoolRequest r join fetch r.child c left join fetch r.practitioner p"
                                + " where r.state in :states" + whose + (before == null ? "" : " and r.id < :before")
                                + " order by r.id desc",
                        CareRequest.class)
                .setParameter("states", over ? OVER : OPEN)
                .setMaxResults(SHOWN + 1);
        if (!all) {
            query.setParameter("me", access.practitioner()).setParameter("account", access.account());
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        List<CareRequest> found = query.getResultList();
        List<CareRequest> shown = found.subList(0, Math.min(SHOWN, found.size()));
        records.listed(TABLE, shown.stream().map(one -> one.getChild().getId()).toList());
        return new Part(
                shown.stream().map(RequestService::line).toList(),
                found.size() > SHOWN ? shown.get(SHOWN - 1).getId() : null);
    }

    static Line line(CareRequest one) {
        return new Line(
                one.getId(),
                one.getChild().getFullName(),
                London.words(one.getAskedOn()),
                one.getAskedFor().words(),
                one.getPractitioner() == null ? "" : one.getPractitioner().getName(),
                one.getState());
    }

    /** Those of one child, the newest first. */
    List<CareRequest> of(UUID childId) {
        return em.createQuery(
                        "select r from VirtualSchoolRequest r join fetch r.child left join fetch r.practitioner"
                                + " where r.child.id = :child order by r.id desc",
                        CareRequest.class)
                .setParameter("child", childId)
                .getResultList();
    }

    /** Whether this person may ask for the child: social care only where the authority lets it. */
    boolean mayAsk(Enrolment enrolment) {
        return user.may(Permission.RUN_VIRTUAL_SCHOOL) && user.may(Permission.ASK_FOR_CHILD_IN_CARE)
                || access.isSocialWorker(enrolment) && accounts.rules().socialCareMayAsk();
    }

    /** The child for whom this person may ask. */
    @Requires(Permission.ASK_FOR_CHILD_IN_CARE)
    public Child childToAskFor(@Nullable UUID childId) {
        Enrolment enrolment = access.read(childId);
        if (!mayAsk(enrolment)) {
            throw new NotFoundException("The Virtual School asks for this child.");
        }
        return enrolment.getChild();
    }

    /**
     * Asks for involvement with a child.
     *
     * @return the request's id; the same where the form is sent again
     * @throws RefusedException where there is an open request for the child
     */
    @Requires(Permission.ASK_FOR_CHILD_IN_CARE)
    public UUID ask(@Nullable UUID childId, @Nullable String why, @Nullable String hoped, UUID submission) {
        Child child = childToAskFor(childId);
        Optional<UUID> before = Submissions.made(em, CareRequest.class, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Entered entered = new Entered();
        String because = entered.needed("why", why, Entered.LINES, "Say what concerns you");
        String hope = entered.needed("hoped", hoped, Entered.LINES, "Say what you hope for");
        entered.done();
        // Held: of two who ask for the same child at once, the second is told.
        em.lock(em.find(Child.class, child.getId()), LockModeType.PESSIMISTIC_WRITE);
        if (of(child.getId()).stream().anyMatch(one -> OPEN.contains(one.getState()))) {
            throw new RefusedException("request-open", "There is an open request for this child already.");
        }
        CareRequest request = new CareRequest(
                        child,
                        user.may(Permission.RUN_VIRTUAL_SCHOOL)
                                ? CareRequest.AskedFor.VIRTUAL_SCHOOL
                                : CareRequest.AskedFor.SOCIAL_CARE,
                        because,
                        hope,
                        London.today(),
                        submission)
                .by(user.accountId(), user.getDisplayName());
        em.persist(request);
        em.flush();
        notices.tell(
                RequestNotices.asked(request),
                List.of(new Recipient.Holders(Role.PRINCIPAL), new Recipient.Holders(Role.VIRTUAL_SCHOOL)));
        return request.getId();
    }

    /** One that waits for a decision, for the form that accepts it. */
    @Requires(Permission.RUN_VIRTUAL_SCHOOL)
    public CareRequest waiting(@Nullable UUID id) {
        CareRequest request = access.request(id);
        requireState(request, AskState.ASKED);
        return request;
    }

    /**
     * Accepts it: its time is kept for a link EP. Whose time it is decides: the Virtual School, or a principal.
     *
     * @throws RefusedException where nobody who decides for the child has agreed, or there is not so much time left
     */
    @Requires(Permission.RUN_VIRTUAL_SCHOOL)
    public void accept(@Nullable UUID id, WorkPlan plan, UUID submission) {
        CareRequest request = hold(id, AskState.ASKED);
        Work work = works.planInvolvement(new Entered(), plan, submission);
        request.accept(work, London.today(), user.getDisplayName());
        em.flush();
        UUID practitioner = work.getPractitioner().getId();
        notices.tell(RequestNotices.accepted(request), List.of(new Recipient.Practitioner(practitioner)));
        tellAsker(request);
    }

    @Requires(Permission.RUN_VIRTUAL_SCHOOL)
    public void decline(@Nullable UUID id, @Nullable String reason) {
        CareRequest request = hold(id, AskState.ASKED);
        Entered entered = new Entered();
        String because = entered.needed("reason", reason, Entered.LINES, "Say why: whoever asked reads it");
        entered.done();
        request.end(AskState.DECLINED, because, London.today(), user.getDisplayName());
        em.flush();
        tellAsker(request);
    }

    /** Finishes the work. What is still reserved for it comes back. */
    @Requires({Permission.RUN_VIRTUAL_SCHOOL, Permission.WORK_CASES})
    public void finish(@Nullable UUID id, @Nullable String outcome, UUID submission) {
        // The work first, as recording time does: or each of the two would wait for the other.
        Work work = works.open(access.request(id).getWorkId());
        CareRequest request = hold(id, AskState.ACCEPTED);
        if (!mayFinish(request)) {
            throw new NotFoundException("There is no such request, or it is not one of yours.");
        }
        Entered entered = new Entered();
        String words = entered.needed("outcome", outcome, Entered.LINES, "Say what came of it");
        entered.done();
        works.end(work, Ending.DONE, submission);
        request.end(AskState.DONE, words, London.today(), user.getDisplayName());
        em.flush();
        tellAsker(request);
    }

    boolean mayFinish(CareRequest request) {
        return request.getState() == AskState.ACCEPTED
                && (user.may(Permission.RUN_VIRTUAL_SCHOOL) || access.isTheirs(request));
    }

    /** Takes it back while nobody has decided. */
    @Requires(Permission.ASK_FOR_CHILD_IN_CARE)
    public void withdraw(@Nullable UUID id, @Nullable String reason) {
        CareRequest request = hold(id, AskState.ASKED);
        Entered entered = new Entered();
        String because = entered.needed("because", reason, Entered.LINES, "Say why it is withdrawn");
        entered.done();
        request.end(AskState.WITHDRAWN, because, London.today(), user.getDisplayName());
        em.flush();
    }

    /** Locked, so that of two who decide at once the second is told. */
    CareRequest hold(@Nullable UUID id, AskState state) {
        CareRequest request = access.request(id);
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        requireState(request, state);
        return request;
    }

    private static void requireState(CareRequest request, AskState state) {
        if (request.getState() != state) {
            throw new RefusedException(
                    "request-decided",
                    "Somebody else was here first: the request stands at “%s”."
                            .formatted(request.getState().words()));
        }
    }

    private void tellAsker(CareRequest request) {
        if (request.getAskedBy() != null) {
            notices.tell(RequestNotices.answered(request), List.of(new Recipient.Person(request.getAskedBy())));
        }
    }
}
