package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.document.Scans;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** What families agree to: that their contact details are passed on, and, another thing, that they are filmed. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_SERVICE)
@ConsentNotNeeded("This is how consent comes about, and how it is taken back")
public class VigConsents {

    private static final int NOTE = 1000;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    VigAccess access;

    @Inject
    VigCycles cycles;

    @Inject
    Scans scans;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    /**
     * What somebody said, as it was typed.
     *
     * @param by who agreed: their name, and what they are to the child
     * @param toldTo whom they told
     * @param note what was asked and said, or where what they signed is kept
     */
    public record Said(
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable String toldTo,
            @Nullable String note) {}

    /** Before the details are passed on, so not after the referral. */
    void checkContact(Entered entered, Said said, LocalDate referredOn) {
        entered.needed(
                "parentName",
                said.by(),
                Entered.LINE,
                "Enter the name of the parent or carer, and what they are to the child");
        LocalDate on = entered.day("agreedOn", said.on(), London.today(), "Enter the day on which they agreed");
        entered.check(
                !on.isAfter(referredOn),
                "agreedOn",
                "They agree before their details are passed on: enter the day of the referral or an earlier one");
        entered.needed("toldTo", said.toldTo(), Entered.LINE, "Enter the name and job of whoever asked them");
        entered.needed("said", said.note(), NOTE, "Say what was asked and what they said");
    }

    void keepContact(VigReferral referral, Said said, UUID submission) {
        VigConsent consent = new VigConsent(referral, ConsentKind.CONTACT_DETAILS, ConsentHow.VERBAL, submission);
        keep(consent, said, null);
    }

    private void keep(VigConsent consent, Said said, @Nullable Standing standing) {
        consent.given(VigReferring.text(said.by()), standing, Objects.requireNonNull(said.on()));
        consent.heard(VigReferring.text(said.toldTo()), VigReferring.text(said.note()), user.getDisplayName());
        em.persist(consent);
        em.flush();
    }

    /**
     * They agree to be filmed: in writing, by somebody who may say so for the child.
     *
     * @param scan of what they signed; null where none was chosen
     * @throws RefusedException where there is such a consent already
     */
    public void film(
            @Nullable UUID referralId, Said said, @Nullable Standing standing, @Nullable Part scan, UUID submission) {
        VigReferral referral = access.underWay(referralId);
        if (Submissions.made(em, VigConsent.class, submission).isPresent()) {
            return;
        }
        if (live(referral, ConsentKind.VIDEO) != null) {
            throw new RefusedException("vig-agreed", "They have agreed to be filmed already.");
        }
        Entered entered = new Entered();
        entered.needed("by", said.by(), Entered.LINE, "Enter the name of who signed, and what they are to the child");
        entered.chosen(
                "standing", standing, Standing.PARENTAL_RESPONSIBILITY, "Choose what lets them say so for the child");
        LocalDate on = entered.day("on", said.on(), London.today(), "Enter the day on which they signed");
        entered.check(!on.isBefore(referral.getReferredOn()), "on", "Enter a day after the referral");
        entered.needed("toldTo", said.toldTo(), Entered.LINE, "Enter the name of whoever explained it to them");
        entered.needed("note", said.note(), NOTE, "Say where the signed form is kept");
        entered.done();
        VigConsent consent = new VigConsent(referral, ConsentKind.VIDEO, ConsentHow.IN_WRITING, submission);
        scans.keep("scan", scan, referral.getChild().getId()).ifPresent(consent::signed);
        keep(consent, said, standing);
    }

    /** The newest first. */
    List<VigConsent> of(VigReferral referral) {
        return em.createQuery(
                        "select c from DistrictDaysVigConsent c where c.referralId = :referral order by c.id desc",
                        VigConsent.class)
                .setParameter("referral", referral.getId())
                .getResultList();
    }

    private @Nullable VigConsent live(VigReferral referral, ConsentKind kind) {
        return of(referral).stream()
                .filter(one -> one.isLive() && one.getKind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** What is withdrawn, and whose work it is. */
    public record Withdrawing(VigReferral referral, VigConsent consent, int films) {}

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public Withdrawing withdrawing(@Nullable UUID consentId) {
        VigConsent consent = lookups.found(VigConsent.class, consentId, "consent");
        VigReferral referral = access.read(consent.getReferralId());
        return new Withdrawing(referral, consent, cycles.kept(referral).size());
    }

    /**
     * They changed their mind. Nothing more is filmed, and it is said what becomes of the films. Where they do not want to be rung any
     * more, their contact details go, and the work ends.
     *
     * @param fate what becomes of films that are kept still; null where nobody chose
     */
    public void withdraw(@Nullable UUID consentId, Said said, @Nullable FilmState fate) {
        VigReferral referral = access.hold(withdrawing(consentId).referral().getId());
        VigConsent consent = lookups.found(VigConsent.class, consentId, "consent");
        em.refresh(consent, LockModeType.PESSIMISTIC_WRITE);
        if (!consent.isLive()) {
            throw new RefusedException("vig-withdrawn", "This was withdrawn already.");
        }
        Entered entered = new Entered();
        String by = entered.needed("by", said.by(), Entered.LINE, "Enter the name of who changed their mind");
        LocalDate on = entered.day("on", said.on(), London.today(), "Enter the day on which they said so");
        entered.check(
                !on.isBefore(consent.getGivenOn()),
                "on",
                "They agreed on " + London.wordsOrNothing(consent.getGivenOn()) + ": enter that day or a later one");
        String what = entered.needed("note", said.note(), NOTE, "Say how they said so, and to whom");
        cycles.checkFate(entered, referral, fate);
        entered.done();
        cycles.decide(referral, fate);
        withdrawn(referral, consent).forEach(one -> one.withdraw(by, what, later(on, one.getGivenOn())));
        if (consent.getKind() == ConsentKind.CONTACT_DETAILS) {
            stop(referral);
        }
        em.flush();
        tell(referral);
    }

    /** Whoever does not want to be rung is not filmed either. */
    private List<VigConsent> withdrawn(VigReferral referral, VigConsent consent) {
        List<VigConsent> all = new ArrayList<>(List.of(consent));
        VigConsent video = live(referral, ConsentKind.VIDEO);
        if (consent.getKind() == ConsentKind.CONTACT_DETAILS && video != null) {
            all.add(video);
        }
        return all;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static void stop(VigReferral referral) {
        referral.ring("", "");
        if (!referral.getState().isOver()) {
            referral.end(VigState.ENDED, "The family does not want to be contacted any more.", London.today());
        }
    }

    private void tell(VigReferral referral) {
        Practitioner guider = referral.getGuider();
        if (guider != null && !access.isGuider(referral)) {
            notices.tell(VigNotices.withdrawn(referral), List.of(new Recipient.Practitioner(guider.getId())));
        }
    }
}
