package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.Activity;
import org.attune.api.casework.ActivityKind;
import org.attune.api.casework.ActivityRecorded;
import org.attune.api.casework.Involvement;
import org.attune.api.casework.InvolvementState;
import org.attune.api.consent.ConsentFor;
import org.attune.api.consent.ConsentSubject;
import org.attune.api.consent.DatedWork;
import org.attune.api.consent.RequiresConsent;
import org.attune.api.event.DomainEvents;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.consent.ConsentSummary;
import org.jspecify.annotations.Nullable;

/** What was done on a case, and how long it took. */
@ApplicationScoped
@Transactional
public class ActivityService {

    private static final int DAY = 24 * 60;
    private static final int LONGEST_NOTE = 20_000;

    /**
     * What the form says.
     *
     * @param submission the form's own number: sent twice, it makes one activity
     */
    public record NewActivity(
            UUID involvementId,
            UUID submission,
            @Nullable ActivityKind kind,
            @Nullable LocalDate doneOn,
            int minutes,
            String note)
            implements DatedWork {

        @Override
        public UUID consentSubjectId() {
            return involvementId;
        }

        /** Writing up what was done before stays possible. A form that does not say what was done is refused for that. */
        @Override
        public boolean needsConsent() {
            return kind != null && kind != ActivityKind.WRITING_UP;
        }
    }

    @Inject
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    DomainEvents events;

    /**
     * Records it, or the first of two equal submissions. An authority's plugin may refuse it, and then nothing is saved.
     *
     * @throws InvalidException where the form needs changing
     * @throws RefusedException where the case is closed, there is no consent, or a plugin refuses
     */
    @Requires(Permission.WORK_CASES)
    @RequiresConsent(ConsentSummary.INVOLVEMENT)
    public void record(@ConsentFor(ConsentSubject.INVOLVEMENT) NewActivity form) {
        Involvement involvement = access.own(form.involvementId());
        if (isRecorded(form.submission())) {
            return;
        }
        if (involvement.getState() == InvolvementState.CLOSED) {
            throw new RefusedException("case-closed", "This case is closed, so nothing more can be recorded on it.");
        }
        Activity activity = activity(form, involvement);
        em.persist(activity);
        // The row must be there before a plugin's rows may refer to it.
        em.flush();
        events.publish(new ActivityRecorded(
                activity.getId(),
                involvement.getId(),
                involvement.getChild().getId(),
                involvement.getSetting().getId(),
                involvement.getPractitioner().getId(),
                activity.getKind(),
                activity.getDoneOn(),
                activity.getMinutes()));
    }

    private boolean isRecorded(UUID submission) {
        return em.createQuery("select count(a) from Activity a where a.submissionId = :submission", Long.class)
                        .setParameter("submission", submission)
                        .getSingleResult()
                > 0;
    }

    private static Activity activity(NewActivity form, Involvement involvement) {
        ActivityKind kind = form.kind();
        LocalDate doneOn = form.doneOn();
        List<FieldError> errors = new ArrayList<>();
        if (kind == null) {
            errors.add(new FieldError("kind", "Choose what you did"));
        }
        if (doneOn == null) {
            errors.add(new FieldError("doneOn", "Enter the day you did it"));
        } else if (doneOn.isAfter(London.today())) {
            errors.add(new FieldError("doneOn", "The day must be today or in the past"));
        } else if (doneOn.isBefore(involvement.getOpenedOn())) {
            errors.add(new FieldError(
                    "doneOn",
                    "The day must be " + London.words(involvement.getOpenedOn())
                            + ", when the case was opened, or later"));
        }
        if (form.minutes() < 1) {
            errors.add(new FieldError("hours", "Enter how long it took"));
        } else if (form.minutes() > DAY) {
            errors.add(new FieldError("hours", "The time must be 24 hours or less"));
        }
        if (form.note().length() > LONGEST_NOTE) {
            errors.add(new FieldError("note", "The note must have 20,000 characters or fewer"));
        }
        if (kind == null || doneOn == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        Activity activity = new Activity();
        activity.setKind(kind);
        activity.setDoneOn(doneOn);
        activity.setMinutes(form.minutes());
        activity.setNote(form.note());
        activity.setSubmissionId(form.submission());
        activity.setInvolvement(involvement);
        activity.setChild(involvement.getChild());
        activity.setPractitioner(involvement.getPractitioner());
        return activity;
    }
}
