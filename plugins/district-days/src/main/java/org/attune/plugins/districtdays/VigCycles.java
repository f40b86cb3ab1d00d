package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Films, the shared review of each, and what becomes of them. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_SERVICE)
@ConsentNotNeeded(
        "A film is refused without the family's written consent to it, here and by the database; the rest is writing up")
public class VigCycles {

    private static final int SHORT = 1000;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Accounts accounts;

    @Inject
    WorkedService worked;

    @Inject
    VigAccess access;

    /**
     * Time with a family, as it was typed: filming, or looking at the film together.
     *
     * @param what what was filmed, or what was seen
     * @param next what the family wants to try; empty for filming
     */
    public record Meeting(
            @Nullable LocalDate day,
            @Nullable String days,
            @Nullable String what,
            @Nullable String next) {}

    /**
     * Keeps that a family was filmed, and counts the time on the district.
     *
     * @throws RefusedException where they had not agreed to it on that day, or all cycles are used
     */
    public void film(@Nullable UUID referralId, Meeting meeting, UUID submission) {
        VigReferral referral = access.underWay(referralId);
        if (Submissions.made(em, VigCycle.class, submission).isPresent()) {
            return;
        }
        int number = of(referral).size() + 1;
        int most = accounts.rules().vigCycles();
        if (number > most) {
            throw new RefusedException(
                    "vig-cycles",
                    "This family has had its %d cycles. Your service decides how many there are.".formatted(most));
        }
        Entered entered = new Entered();
        LocalDate day = entered.day("day", meeting.day(), London.today(), "Enter the day on which they were filmed");
        entered.check(
                meeting.day() == null || agreedOn(referral, day),
                "day",
                "Nobody had agreed to be filmed on that day. Record the signed consent first: without it nothing is filmed");
        String what = entered.needed("what", meeting.what(), SHORT, "Say what was filmed");
        took(entered, meeting);
        entered.done();
        UUID charged = charge(referral, meeting, day, "filming", submission);
        em.persist(new VigCycle(referral, number, day, what, charged, submission));
        em.flush();
    }

    /** As the database asks again when the film is written down. */
    private boolean agreedOn(VigReferral referral, LocalDate day) {
        return em.createQuery(
                                "select count(c) from DistrictDaysVigConsent c where c.referralId = :referral and c.kind = :video"
                                        + " and c.givenOn <= :day and (c.withdrawnOn is null or c.withdrawnOn > :day)",
                                Long.class)
                        .setParameter("referral", referral.getId())
                        .setParameter("video", ConsentKind.VIDEO)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    private void took(Entered entered, Meeting meeting) {
        accounts.measure().entered(entered, "days", meeting.days(), 1, "Enter a number of days, for example 1 or 0.5");
    }

    private UUID charge(VigReferral referral, Meeting meeting, LocalDate day, String what, UUID submission) {
        Practitioner guider = Objects.requireNonNull(referral.getGuider());
        UUID number = Submissions.derived(submission, what);
        worked.add(
                referral.getWorkId(),
                new WorkedService.Entry(day, meeting.days(), guider.getId(), WorkKind.VIG.words() + ", " + what),
                number);
        return worked.ofSubmission(number);
    }

    /** In their order. */
    List<VigCycle> of(VigReferral referral) {
        return em.createQuery(
                        "select c from DistrictDaysVigCycle c where c.referralId = :referral order by c.number",
                        VigCycle.class)
                .setParameter("referral", referral.getId())
                .getResultList();
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public VigCycle get(@Nullable UUID id) {
        VigCycle cycle = lookups.found(VigCycle.class, id, "cycle");
        access.read(cycle.getReferralId());
        return cycle;
    }

    /** Keeps what the family and the guider saw in the film together. The film may be gone by then. */
    public void review(@Nullable UUID cycleId, Meeting meeting, UUID submission) {
        VigReferral referral = access.underWay(get(cycleId).getReferralId());
        VigCycle cycle = lookups.found(VigCycle.class, cycleId, "cycle");
        em.refresh(cycle);
        if (cycle.getReviewedOn() != null) {
            throw new RefusedException("vig-reviewed", "The review of this film is recorded already.");
        }
        Entered entered = new Entered();
        LocalDate day = entered.day("day", meeting.day(), London.today(), "Enter the day of the shared review");
        entered.check(
                !day.isBefore(cycle.getFilmedOn()),
                "day",
                "They were filmed on " + London.wordsOrNothing(cycle.getFilmedOn())
                        + ": enter that day or a later one");
        entered.check(
                meeting.day() == null || agreedOn(referral, day),
                "day",
                "They had not agreed to it on that day, so the film is not looked at. What was seen before can be written up");
        String seen =
                entered.needed("seen", meeting.what(), Entered.LINES, "Say what went well in the film, as they saw it");
        String next = entered.optional("next", meeting.next(), SHORT);
        took(entered, meeting);
        entered.done();
        cycle.review(day, seen, next, charge(referral, meeting, day, "shared review", submission));
        em.flush();
    }

    long reviewed(VigReferral referral) {
        return of(referral).stream().filter(one -> one.getReviewedOn() != null).count();
    }

    List<VigCycle> kept(VigReferral referral) {
        return of(referral).stream()
                .filter(one -> one.getFilm() == FilmState.KEPT)
                .toList();
    }

    /** Said at the field where there are films and nobody said what becomes of them. */
    void checkFate(Entered entered, VigReferral referral, @Nullable FilmState fate) {
        boolean decided = fate == FilmState.TO_DELETE || fate == FilmState.TO_GIVE;
        entered.check(decided || kept(referral).isEmpty(), "fate", "Choose what becomes of the films");
    }

    void decide(VigReferral referral, @Nullable FilmState fate) {
        if (fate != null) {
            kept(referral).forEach(one -> one.decide(fate));
        }
    }

    /** Those whose end was decided are gone. Also after the work is over. */
    public void gone(@Nullable UUID referralId, @Nullable LocalDate on) {
        VigReferral referral = access.hold(referralId);
        List<VigCycle> waiting = waiting(referral);
        Entered entered = new Entered();
        LocalDate day = entered.day("on", on, London.today(), "Enter the day on which it was done");
        entered.check(
                waiting.stream().noneMatch(one -> day.isBefore(one.getFilmedOn())),
                "on",
                "Enter a day after the last of these films was made");
        entered.done();
        waiting.forEach(one -> one.gone(day));
        em.flush();
    }

    List<VigCycle> waiting(VigReferral referral) {
        return of(referral).stream()
                .filter(one -> one.getFilm() != one.getFilm().done())
                .toList();
    }
}
