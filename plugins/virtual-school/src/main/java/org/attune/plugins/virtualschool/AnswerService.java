package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** What those who decide say to a request: each with the fact that lets them, on the day on which they said it. */
@ApplicationScoped
@Transactional
@Requires({Permission.RUN_VIRTUAL_SCHOOL, Permission.ASK_FOR_CHILD_IN_CARE, Permission.WORK_CASES, Permission.VIEW_INBOX
})
@ConsentNotNeeded("This is how consent comes about, and how it is taken back")
public class AnswerService {

    private static final int NOTE = 1000;

    @Inject
    EntityManager em;

    @Inject
    RollAccess access;

    @Inject
    FactService facts;

    @Inject
    Lookups lookups;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    /**
     * An answer as somebody typed it.
     *
     * @param key of whoever decides: {@link Consenters.Consenter#key}
     * @param by who said it for the authority; not looked at otherwise
     */
    public record Typed(
            @Nullable String key,
            @Nullable String by,
            @Nullable Boolean agreed,
            @Nullable LocalDate on,
            Answer.@Nullable How how,
            @Nullable String note) {}

    /** Who may be asked today. */
    public Consenters asked(@Nullable UUID requestId) {
        CareRequest request = access.request(requestId);
        return facts.consenters(request.getChild(), facts.of(request.getChild().getId()), London.today());
    }

    /** The newest first. */
    List<Answer> of(CareRequest request) {
        return em.createQuery(
                        "select a from VirtualSchoolAnswer a where a.requestId = :request order by a.id desc",
                        Answer.class)
                .setParameter("request", request.getId())
                .getResultList();
    }

    /**
     * Keeps an answer.
     *
     * @throws org.attune.api.problem.InvalidException where something is missing, or whoever answered did not decide on that day
     * @throws RefusedException where the request is over, or they have answered already
     */
    public void add(@Nullable UUID requestId, Typed typed, UUID submission) {
        CareRequest request = open(requestId);
        if (Submissions.made(em, Answer.class, submission).isPresent()) {
            return;
        }
        Entered entered = new Entered();
        LocalDate on = entered.day("on", typed.on(), London.today(), "Enter the day on which they said it");
        Consenters.Consenter one =
                facts.consenters(request.getChild(), facts.of(request.getChild().getId()), on).deciding().stream()
                        .filter(who -> who.key().equals(typed.key()))
                        .findFirst()
                        .orElse(null);
        entered.check(one != null, "who", "Choose somebody who decides on that day by what is recorded");
        boolean forAuthority = one != null && one.giver() == Giver.AUTHORITY;
        String by = entered.optionalLine("by", typed.by(), Entered.LINE);
        entered.check(!forAuthority || !by.isEmpty(), "by", "Enter the name and job of who decided for the authority");
        boolean agreed = entered.chosen("agreed", typed.agreed(), false, "Choose what they said");
        Answer.How how = entered.chosen("how", typed.how(), Answer.How.IN_WRITING, "Choose how they said it");
        String note = entered.needed(
                "note", typed.note(), NOTE, "Say what was asked and said, or where what they signed is kept");
        entered.done();
        Consenters.Consenter who = Objects.requireNonNull(one);
        if (of(request).stream().anyMatch(before -> before.isLive() && before.isOf(who))) {
            throw new RefusedException(
                    "answered",
                    "They have answered already. Where they changed their mind, take that answer back first.");
        }
        em.persist(new Answer(request, who, forAuthority ? by + ", " + who.name() : who.name(), submission)
                .said(agreed, on, how, note, user.getDisplayName()));
        em.flush();
        if (!agreed) {
            tell(request, of(request).get(0));
        }
    }

    /** An answer that may be taken back. */
    public Answer get(@Nullable UUID id) {
        Answer answer =
                lookups.whole(Answer.class, "select a from VirtualSchoolAnswer a where a.id = :id", id, "answer");
        access.request(answer.getRequestId());
        return answer;
    }

    /** They changed their mind: from that day on it no longer counts. What was done before may still be written down. */
    public void withdraw(@Nullable UUID id, @Nullable LocalDate on, @Nullable String note) {
        Answer answer = get(id);
        CareRequest request = open(answer.getRequestId());
        em.refresh(answer, LockModeType.PESSIMISTIC_WRITE);
        if (!answer.isLive()) {
            throw new RefusedException("taken-back", "Somebody took this back already.");
        }
        Entered entered = new Entered();
        LocalDate day = entered.day("on", on, London.today(), "Enter the day on which they said so");
        entered.check(
                !day.isBefore(answer.getGivenOn()),
                "on",
                "They answered on " + London.words(answer.getGivenOn()) + ": enter that day or a later one");
        String words = entered.needed("note", note, NOTE, "Say how they said so, and to whom");
        entered.done();
        answer.withdraw(day, words);
        em.flush();
        if (answer.isAgreed()) {
            tell(request, answer);
        }
    }

    /** Locked, as the database locks it for work: an answer and work come one after the other. */
    private CareRequest open(@Nullable UUID requestId) {
        CareRequest request = access.request(requestId);
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        if (!RequestService.OPEN.contains(request.getState())) {
            throw new RefusedException("request-over", "This request is over, so nothing more is kept for it.");
        }
        return request;
    }

    private void tell(CareRequest request, Answer answer) {
        if (request.getPractitioner() != null && !access.isTheirs(request)) {
            notices.tell(
                    RequestNotices.takenBack(request, answer),
                    List.of(new Recipient.Practitioner(request.getPractitioner().getId())));
        }
    }
}
