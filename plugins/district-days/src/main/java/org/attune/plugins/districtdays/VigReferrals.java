package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.page.Choice;
import org.attune.api.page.Lookups;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** Families that were referred: who guides them, and how the work with them ends. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_SERVICE)
@ConsentNotNeeded(
        "Consent to be rung and consent to be filmed are kept with the referral, and the database asks for both")
public class VigReferrals {

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Places places;

    @Inject
    LocalTeam localTeam;

    @Inject
    VigAccess access;

    @Inject
    VigCycles cycles;

    @Inject
    VigGoals goals;

    @Inject
    Notices notices;

    /** The pieces of work of its district that its days can be counted on. */
    public List<Choice> works(UUID id) {
        VigReferral referral = access.read(id);
        return em
                .createQuery(
                        "select w from DistrictDaysWork w where w.districtId = :district and w.kind = :kind and w.state = :open"
                                + " order by w.plannedFor desc, w.id",
                        Work.class)
                .setParameter("district", referral.getDistrictId())
                .setParameter("kind", WorkKind.VIG)
                .setParameter("open", WorkState.OPEN)
                .getResultList()
                .stream()
                .map(work -> new Choice(
                        work.getId(), work.getTitle() + ", " + work.period().words()))
                .toList();
    }

    /**
     * Says who guides the family, and on which work of the district the days are counted. Whoever sees all says so.
     *
     * @param version the one that was shown
     */
    @Requires(Permission.VIEW_INBOX)
    public void assign(@Nullable UUID id, int version, @Nullable UUID guiderId, @Nullable UUID workId) {
        VigReferral referral = access.open(id);
        if (referral.getVersion() != version) {
            throw new ConflictException("Someone else changed this after you opened it. Open it again to see it.");
        }
        Entered entered = new Entered();
        entered.check(guiderId != null, "guider", "Choose who guides the family");
        Practitioner guider = lookups.person(entered, "guider", guiderId, London.today());
        localTeam.check(entered, "guider", guider, places.district(referral.getDistrictId()), London.today());
        Work work = workId == null ? null : em.find(Work.class, workId);
        entered.check(
                work != null
                        && work.isOpen()
                        && work.getKind() == WorkKind.VIG
                        && work.getDistrictId().equals(referral.getDistrictId()),
                "work",
                "Choose the work on which the days are counted. Where there is none, plan it on the district’s page first");
        entered.done();
        referral.guide(
                Objects.requireNonNull(guider), Objects.requireNonNull(work).getId());
        em.flush();
        if (!access.isGuider(referral)) {
            notices.tell(VigNotices.assigned(referral), List.of(new Recipient.Practitioner(guider.getId())));
        }
    }

    /**
     * Ends the work. Finished work has at least one shared review, and each goal was measured again.
     *
     * @param fate what becomes of films that are kept still; null where nobody chose
     */
    public void end(@Nullable UUID id, @Nullable VigState as, @Nullable String outcome, @Nullable FilmState fate) {
        VigReferral referral = access.open(id);
        Entered entered = new Entered();
        VigState state = entered.chosen("state", as, VigState.DONE, "Choose how it ends");
        String words = entered.needed("outcome", outcome, Entered.LINES, "Say what came of it, or why it ends early");
        if (state == VigState.DONE) {
            entered.check(
                    cycles.reviewed(referral) > 0,
                    "state",
                    "Finished work has at least one cycle with a shared review. It can end early");
            entered.check(
                    goals.unmeasured(referral) == 0,
                    "state",
                    "Ask the family how near they feel to each of their goals now, and record it with the goal first");
        }
        cycles.checkFate(entered, referral, fate);
        entered.done();
        cycles.decide(referral, fate);
        referral.end(state, words, London.today());
        em.flush();
    }

    /** @throws NotFoundException where there is none, or none that this person may see */
    public VigReferral get(@Nullable UUID id) {
        return access.read(id);
    }
}
