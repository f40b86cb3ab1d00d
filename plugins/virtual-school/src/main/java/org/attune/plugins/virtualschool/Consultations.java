package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.child.ChildName;
import org.attune.api.child.ChildRecords;
import org.attune.api.child.TypedChild;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.BookableSessions;
import org.attune.api.diary.NewBooking;
import org.attune.api.diary.SessionBooked;
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

/** Consultations: asked for, booked, held, or ended without. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
@ConsentNotNeeded("Keeps who agreed that the child is spoken about, and what lets them: without it nothing is kept")
public class Consultations {

    private static final int NOTE = 1000;

    @Inject
    EntityManager em;

    @Inject
    ConsultationAccess access;

    @Inject
    ConsultationNews news;

    @Inject
    Lookups lookups;

    @Inject
    Accounts accounts;

    @Inject
    CountedTime time;

    @Inject
    ConsultationTimes times;

    @Inject
    BookableSessions sessions;

    @Inject
    ChildRecords records;

    @Inject
    CurrentUser user;

    /** Who asks, and why they may. */
    public record Who(
            @Nullable ConsultationAsker asker,
            @Nullable String name,
            @Nullable String contact,
            @Nullable ConsultationReason eligible,
            @Nullable String eligibleNote) {}

    /** Who agreed that the child is spoken about, and what lets them. */
    public record Agreed(
            @Nullable String by,
            @Nullable ConsultationAgreement as,
            @Nullable LocalDate on) {}

    /** What somebody asks for, as it was typed. */
    public record Typed(
            TypedChild child,
            Who who,
            @Nullable LocalDate askedOn,
            @Nullable String question,
            Agreed agreed) {}

    /**
     * Keeps that somebody asks. A child without a record gets one, where the reader may add children.
     *
     * @return its id; the same where the form is sent again
     * @throws org.attune.api.problem.InvalidException where something is missing, or nobody agreed
     */
    public UUID ask(Typed typed, UUID submission) {
        access.requireOffered();
        Optional<UUID> before = Submissions.made(em, Consultation.class, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Entered entered = new Entered();
        Who who = typed.who();
        Agreed agreed = typed.agreed();
        LocalDate on = entered.day("askedOn", typed.askedOn(), London.today(), "Enter the day on which they asked");
        ChildName child = typed.child().check(entered);
        ConsultationAsker asker = entered.chosen("asker", who.asker(), ConsultationAsker.OTHER, "Choose who asks");
        String name = entered.line("askerName", who.name(), Entered.LINE, "Enter their name");
        String contact =
                entered.line("askerContact", who.contact(), Entered.LINE, "Enter a phone number or an email address");
        ConsultationReason eligible = entered.chosen(
                "eligible", who.eligible(), ConsultationReason.SOCIAL_CARE, "Choose why they may have a consultation");
        String note = entered.needed(
                "eligibleNote", who.eligibleNote(), NOTE, "Say how you know: for example who confirmed it");
        String question = entered.needed("question", typed.question(), Entered.LINES, "Enter what they ask");
        String agreedBy = entered.line(
                "agreedBy", agreed.by(), Entered.LINE, "Enter the name of who agreed, and what they are to the child");
        ConsultationAgreement as = entered.chosen(
                "agreedAs", agreed.as(), ConsultationAgreement.THEMSELVES, "Choose what lets them agree");
        LocalDate agreedOn = entered.day("agreedOn", agreed.on(), London.today(), "Enter the day on which they agreed");
        entered.check(!agreedOn.isAfter(on), "agreedOn", "Enter the day on which it was asked for, or an earlier one");
        entered.done();
        Consultation made = new Consultation(child(entered, child), on, user.accountId(), submission);
        made.from(asker, name, contact);
        made.about(eligible, note, question);
        made.agreed(agreedBy, as, agreedOn);
        em.persist(made);
        em.flush();
        return made.getId();
    }

    private Child child(Entered entered, ChildName name) {
        UUID id = name.in(records).orElse(null);
        entered.check(
                id != null || user.may(Permission.ADD_CHILDREN),
                "familyName",
                "There is no record of a child of this name and date of birth. Check both, or ask your office to record it: it can"
                        + " add the child");
        entered.done();
        return em.getReference(Child.class, id == null ? name.addTo(records) : id);
    }

    /**
     * Books a free time for it. The diary says nothing of the child, nor of who asks.
     *
     * @throws RefusedException where somebody else has just booked that time
     */
    public void book(@Nullable UUID id, @Nullable UUID sessionId, UUID submission) {
        Consultation consultation = access.open(id);
        if (consultation.getState() == ConsultationState.BOOKED) {
            if (Objects.equals(consultation.getSessionId(), sessionId)) {
                return;
            }
            throw new RefusedException("consultation-booked", "This consultation has a time. Give that back first.");
        }
        Practitioner ep = sessionId == null
                ? null
                : sessions.find(sessionId)
                        .flatMap(one -> times.giver(one.offerId()))
                        .orElse(null);
        Entered entered = new Entered();
        entered.check(ep != null, "session", "Choose a time from the list");
        entered.done();
        UUID session = Objects.requireNonNull(sessionId);
        consultation.book(session, Objects.requireNonNull(ep));
        em.flush();
        SessionBooked booked = sessions.book(
                new NewBooking(session, null, consultation.getAsker().words(), "", null, false, submission));
        consultation.booked(booked.id());
        em.flush();
        news.booked(consultation);
    }

    /** Gives its time back: it waits for another. */
    public void unbook(@Nullable UUID id) {
        Consultation consultation = access.open(id);
        UUID booking = consultation.getBookingId();
        if (consultation.getState() == ConsultationState.BOOKED && booking != null) {
            sessions.cancel(booking, "");
            em.flush();
        }
    }

    /** What came of it, as it was typed. */
    public record Held(
            @Nullable LocalDate on,
            @Nullable UUID person,
            @Nullable String discussed,
            CountedTime.Typed time) {}

    /** Keeps that it was held, and charges its time where the authority counts it. */
    @Requires(Permission.WORK_SERVICE)
    public void hold(@Nullable UUID id, Held held, UUID submission) {
        Consultation consultation = access.open(id);
        Entered entered = new Entered();
        LocalDate day = entered.day("day", held.on(), London.today(), "Enter the day on which it was held");
        entered.check(!day.isBefore(consultation.getAskedOn()), "day", "Enter a day after it was asked for");
        entered.check(held.person() != null, "person", "Choose who of the service gave it");
        Practitioner ep = lookups.person(entered, "person", held.person(), day);
        String discussed = entered.needed(
                "discussed", held.discussed(), Entered.LINES, "Say what was spoken about, and how you see it");
        boolean counted = accounts.rules().consultationsCounted();
        if (counted) {
            time.check(entered, UseKind.CONSULTATION, held.time());
        }
        entered.done();
        Practitioner by = Objects.requireNonNull(ep);
        UUID worked = counted ? time.keep(held.time(), day, by.getId(), submission) : null;
        came(consultation);
        consultation.hold(by, day, discussed, worked);
        em.flush();
    }

    /** They came to its time; or spoke before it, and somebody else can have it. */
    private void came(Consultation consultation) {
        UUID session = consultation.getSessionId();
        UUID booking = consultation.getBookingId();
        if (session == null || booking == null) {
            return;
        }
        boolean begun = sessions.find(session)
                .filter(one -> one.when().startsAt().isBefore(London.now()))
                .isPresent();
        if (begun) {
            sessions.attended(booking, true);
        } else {
            sessions.cancel(booking, "");
        }
    }

    /** It is not wanted any more, or cannot be. Its time is free again. */
    public void end(@Nullable UUID id, @Nullable String because) {
        Consultation consultation = access.open(id);
        Entered entered = new Entered();
        String reason = entered.needed("because", because, NOTE, "Say why it is not held");
        entered.done();
        unbook(id);
        consultation.end(reason, London.today());
        em.flush();
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public Consultation get(@Nullable UUID id) {
        return access.read(id);
    }
}
