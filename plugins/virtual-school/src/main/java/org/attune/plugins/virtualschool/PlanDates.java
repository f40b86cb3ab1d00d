package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.ConflictException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Keeps the dates of a plan with their clocks: one that was held makes the next one. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
@ConsentNotNeeded(
        "The authority must plan the education of a child it looks after; the service says what it contributes")
public class PlanDates {

    private static final int ASKED = 1000;

    @Inject
    EntityManager em;

    @Inject
    PlanAccess access;

    @Inject
    PlanClocks clocks;

    @Inject
    PlanTerms terms;

    @Inject
    Notices notices;

    /**
     * Says that it was held. Whoever sees all says so.
     *
     * @throws org.attune.api.problem.InvalidException where something is missing, or the day cannot be right
     */
    @Requires({Permission.VIEW_INBOX, Permission.RUN_VIRTUAL_SCHOOL})
    public void hold(@Nullable UUID id, @Nullable LocalDate on, @Nullable String agreed) {
        PlanDate date = access.open(id);
        Entered entered = new Entered();
        LocalDate day = entered.day("heldOn", on, London.today(), "Enter the day");
        entered.check(
                !day.isBefore(date.getCountsFrom()),
                "heldOn",
                "Enter a day from " + London.words(date.getCountsFrom()) + " on");
        String words = date.getKind() == PlanKind.BEGIN
                ? entered.optional("agreed", agreed, Entered.LINES)
                : entered.needed("agreed", agreed, Entered.LINES, "Say what was agreed");
        entered.done();
        held(date, day, words);
        if (date.getKind() == PlanKind.FIRST) {
            open(date, PlanKind.BEGIN).forEach(one -> held(one, day, ""));
        }
        if (date.getKind() != PlanKind.BEGIN && open(date, PlanKind.REVIEW).isEmpty()) {
            clocks.start(date.getChild(), date.getSince(), PlanKind.REVIEW, terms.after(day));
        }
        em.flush();
    }

    private void held(PlanDate date, LocalDate day, String words) {
        date.hold(day, words);
        clocks.met(date, day);
    }

    private List<PlanDate> open(PlanDate of, PlanKind kind) {
        em.flush();
        return em.createQuery(
                        "select d from VirtualSchoolPlanDate d where d.child.id = :child and d.kind = :kind and d.state = :due",
                        PlanDate.class)
                .setParameter("child", of.getChild().getId())
                .setParameter("kind", kind)
                .setParameter("due", PlanState.DUE)
                .getResultList();
    }

    /**
     * Asks somebody of the service to contribute, or nobody any more; they are told, and answer for the clock.
     *
     * @param version the one that was shown
     */
    @Requires({Permission.VIEW_INBOX, Permission.RUN_VIRTUAL_SCHOOL})
    public void ask(@Nullable UUID id, int version, @Nullable UUID epId, @Nullable String what) {
        PlanDate date = access.open(id);
        if (date.getVersion() != version) {
            throw new ConflictException("Someone else changed this after you opened it. Open it again to see it.");
        }
        Entered entered = new Entered();
        Practitioner ep = epId == null ? null : em.find(Practitioner.class, epId);
        entered.check(epId == null || ep != null && ep.worksOn(London.today()), "ep", "Choose somebody who works here");
        String words = ep == null
                ? entered.optional("asked", what, ASKED)
                : entered.needed("asked", what, ASKED, "Say what they are to contribute");
        entered.done();
        date.ask(ep, words);
        em.flush();
        clocks.assign(date);
        if (ep != null && !access.contributes(date)) {
            notices.tell(PlanNotices.asked(date), List.of(new Recipient.Practitioner(ep.getId())));
        }
    }

    /** Keeps what the service contributes; it can be changed until the day is over. By whoever was asked, or who sees all. */
    public void contribute(@Nullable UUID id, @Nullable String what) {
        PlanDate date = access.open(id);
        Entered entered = new Entered();
        String words = entered.needed("contribution", what, Entered.LINES, "Write what you contribute");
        entered.done();
        date.contribute(words, London.today());
        em.flush();
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public PlanDate get(@Nullable UUID id) {
        return access.read(id);
    }
}
