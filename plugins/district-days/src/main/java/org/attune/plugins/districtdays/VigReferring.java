package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.child.ChildName;
import org.attune.api.child.ChildRecords;
import org.attune.api.child.TypedChild;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.persistence.Submissions;
import org.attune.api.place.DistrictPlace;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Refers families: whom, by whom and why, with their word that they may be contacted. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_SERVICE)
@ConsentNotNeeded("Keeps the family’s word that they may be contacted, without which nothing is kept")
public class VigReferring {

    private static final Set<VigState> OPEN = Set.of(VigState.WAITING, VigState.UNDER_WAY);

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    Accounts accounts;

    @Inject
    ChildRecords records;

    @Inject
    VigAccess access;

    @Inject
    VigConsents consents;

    @Inject
    CurrentUser user;

    /**
     * A referral as it was typed.
     *
     * @param agreed that whoever is to be rung agreed to it
     */
    public record Typed(
            TypedChild child,
            @Nullable UUID districtId,
            @Nullable LocalDate referredOn,
            @Nullable VigCommissioner commissioner,
            @Nullable String commissionerName,
            Set<VigCriterion> criteria,
            @Nullable String why,
            @Nullable String parentContact,
            VigConsents.Said agreed) {}

    /**
     * Keeps a referral, with the word of the family that their contact details may be passed on. A child without a record gets one,
     * where the reader may add children.
     *
     * @return its id; the same where the form is sent again
     * @throws org.attune.api.problem.InvalidException where something is missing, or the child is too old
     * @throws RefusedException where a referral of this child is open already
     */
    public UUID refer(Typed typed, UUID submission) {
        access.requireOffered();
        Optional<UUID> before = Submissions.made(em, VigReferral.class, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Entered entered = new Entered();
        LocalDate on = entered.day("referredOn", typed.referredOn(), London.today(), "Enter the day of the referral");
        ChildName name = typed.child().check(entered);
        check(entered, typed, on);
        String contact = entered.needed(
                "parentContact", typed.parentContact(), Entered.LINE, "Enter a phone number or an email address");
        consents.checkContact(entered, typed.agreed(), on);
        entered.done();
        DistrictPlace district = places.district(typed.districtId());
        VigReferral referral =
                new VigReferral(free(child(entered, name)), district.id(), on, user.accountId(), submission);
        referral.from(
                Objects.requireNonNull(typed.commissioner()),
                text(typed.commissionerName()),
                typed.criteria(),
                text(typed.why()));
        referral.ring(text(typed.agreed().by()), contact);
        em.persist(referral);
        em.flush();
        consents.keepContact(referral, typed.agreed(), Submissions.derived(submission, "contact"));
        return referral.getId();
    }

    private void check(Entered entered, Typed typed, LocalDate on) {
        LocalDate born = typed.child().dateOfBirth();
        String tooOld = born == null || typed.referredOn() == null
                ? ""
                : VigAge.problem(born, on, accounts.rules().vigUpToAge());
        entered.check(tooOld.isEmpty(), "dateOfBirth", tooOld);
        entered.check(typed.districtId() != null, "district", "Choose the district where the family lives");
        entered.chosen("commissioner", typed.commissioner(), VigCommissioner.SPECIAL_SETTING, "Choose who refers them");
        entered.needed("commissionerName", typed.commissionerName(), Entered.LINE, "Enter the name of who refers them");
        entered.check(
                !typed.criteria().isEmpty(),
                "criteria",
                "Choose at least one: none of them, and it is not for this family");
        entered.optional("why", typed.why(), Entered.LINES);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private UUID child(Entered entered, ChildName name) {
        UUID found = name.in(records).orElse(null);
        if (found != null) {
            return found;
        }
        entered.check(
                user.may(Permission.ADD_CHILDREN),
                "familyName",
                "There is no record of a child of this name and date of birth. Check both, or ask your office to record the"
                        + " referral: it can add the child");
        entered.done();
        return name.addTo(records);
    }

    /** Held, so that of two who refer the same child at once the second is told. */
    private Child free(UUID childId) {
        Child child = em.find(Child.class, childId, LockModeType.PESSIMISTIC_WRITE);
        long open = em.createQuery(
                        "select count(r) from DistrictDaysVigReferral r where r.child.id = :child and r.state in :open",
                        Long.class)
                .setParameter("child", childId)
                .setParameter("open", OPEN)
                .getSingleResult();
        if (open > 0) {
            throw new RefusedException(
                    "vig-open", "This child is referred already, and that work is not over. Nothing was saved.");
        }
        return child;
    }
}
