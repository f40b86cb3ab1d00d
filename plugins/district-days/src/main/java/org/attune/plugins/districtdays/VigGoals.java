package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** What families hope for, and how near to it they feel before and after. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_SERVICE)
@ConsentNotNeeded("Keeps what a family says of itself, which it was rung for with its consent")
public class VigGoals {

    private static final int HIGHEST = 10;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    VigAccess access;

    /** In the order in which they were set. */
    List<VigGoal> of(VigReferral referral) {
        return em.createQuery(
                        "select g from DistrictDaysVigGoal g where g.referralId = :referral order by g.id",
                        VigGoal.class)
                .setParameter("referral", referral.getId())
                .getResultList();
    }

    long unmeasured(VigReferral referral) {
        return of(referral).stream().filter(one -> one.getAfterScore() == null).count();
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public VigGoal get(@Nullable UUID id) {
        VigGoal goal = lookups.found(VigGoal.class, id, "goal");
        access.read(goal.getReferralId());
        return goal;
    }

    /** Keeps what a family hopes for, and how near to it they feel before the work. */
    public void hope(
            @Nullable UUID referralId,
            @Nullable String words,
            @Nullable Integer score,
            @Nullable LocalDate on,
            UUID submission) {
        VigReferral referral = access.underWay(referralId);
        if (Submissions.made(em, VigGoal.class, submission).isPresent()) {
            return;
        }
        Entered entered = new Entered();
        String goal = entered.needed("words", words, Entered.LINE, "Enter what they hope for, in their own words");
        int before = score(entered, score);
        LocalDate day = entered.day("on", on, London.today(), "Enter the day on which they said so");
        entered.done();
        em.persist(new VigGoal(referral, goal, before, day, submission));
        em.flush();
    }

    /** Keeps how near to it they feel afterwards. Said again, the later word counts. */
    public void measure(@Nullable UUID goalId, @Nullable Integer score, @Nullable LocalDate on) {
        VigGoal goal = get(goalId);
        access.underWay(goal.getReferralId());
        Entered entered = new Entered();
        int after = score(entered, score);
        LocalDate day = entered.day("on", on, London.today(), "Enter the day on which they said so");
        entered.check(
                !day.isBefore(goal.getBeforeOn()),
                "on",
                "They first said so on " + London.wordsOrNothing(goal.getBeforeOn()) + ": enter a later day");
        entered.done();
        goal.after(after, day);
        em.flush();
    }

    private static int score(Entered entered, @Nullable Integer score) {
        int chosen = entered.chosen("score", score, 0, "Choose a number from 0 to 10");
        entered.check(chosen >= 0 && chosen <= HIGHEST, "score", "Choose a number from 0 to 10");
        return chosen;
    }
}
