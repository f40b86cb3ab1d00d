package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a practitioner found about a child's competence, or a young person's capacity, for one decision. Whoever
 * decides because of it is asked, and what others had agreed to ends.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_CASES)
@ConsentNotNeeded("This is how it is found out who consents")
public class Assessments {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ConsentAccess access;

    @Inject
    Reconsideration reconsideration;

    /** The Gillick form; null where nothing was chosen. */
    public record GillickForm(
            @Nullable String purpose,
            @Nullable LocalDate on,
            @Nullable Boolean understandsProposal,
            @Nullable Boolean understandsConsequences,
            @Nullable Boolean weighs,
            @Nullable Boolean decidesFreely,
            @Nullable String note) {}

    /** The form of the Mental Capacity Act; null where nothing was chosen. */
    public record CapacityForm(
            @Nullable String purpose,
            @Nullable LocalDate on,
            @Nullable String helpGiven,
            @Nullable Boolean impairment,
            @Nullable Boolean understands,
            @Nullable Boolean retains,
            @Nullable Boolean weighs,
            @Nullable Boolean communicates,
            @Nullable Boolean becauseOfImpairment,
            @Nullable String bestInterests,
            @Nullable String consulted,
            @Nullable String note) {}

    /** @return whether the child was found competent */
    public boolean recordGillick(UUID request, GillickForm form) {
        List<Consent> asked = access.asked(request);
        ConsentFields fields = new ConsentFields();
        GillickFindings found = new GillickFindings(
                fields.chosen(
                        "understandsProposal",
                        form.understandsProposal(),
                        "Say whether they understand what is proposed, and why"),
                fields.chosen(
                        "understandsConsequences",
                        form.understandsConsequences(),
                        "Say whether they understand what may come of it"),
                fields.chosen("weighs", form.weighs(), "Say whether they can hold the one against the other"),
                fields.chosen("decidesFreely", form.decidesFreely(), "Say whether it is their own choice"));
        Assessed assessed = assessed(fields, asked, form.purpose(), form.on(), form.note());
        UUID child = asked.get(0).getChildId();
        em.persist(new GillickAssessment(child, assessed, found));
        reconsideration.of(child);
        return found.isCompetent();
    }

    /** @return whether the young person was found to lack capacity for this decision */
    public boolean recordCapacity(UUID request, CapacityForm form) {
        List<Consent> asked = access.asked(request);
        ConsentFields fields = new ConsentFields();
        String helpGiven = fields.note("helpGiven", form.helpGiven(), "Say what you did to help them decide");
        CapacityFindings found = new CapacityFindings(
                helpGiven,
                fields.chosen("impairment", form.impairment(), "Say whether there is an impairment or a disturbance"),
                fields.chosen("understands", form.understands(), "Say whether they understand what matters"),
                fields.chosen("retains", form.retains(), "Say whether they remember it for long enough"),
                fields.chosen("weighs", form.weighs(), "Say whether they can use it and weigh it"),
                fields.chosen("communicates", form.communicates(), "Say whether they can tell you what they decide"),
                Boolean.TRUE.equals(form.becauseOfImpairment()),
                fields.optionalNote("bestInterests", form.bestInterests()),
                fields.optionalNote("consulted", form.consulted()));
        checkConclusion(fields, form, found);
        Assessed assessed = assessed(fields, asked, form.purpose(), form.on(), form.note());
        UUID child = asked.get(0).getChildId();
        em.persist(new CapacityAssessment(child, assessed, found));
        reconsideration.of(child);
        return found.isLacking();
    }

    private static void checkConclusion(ConsentFields fields, CapacityForm form, CapacityFindings found) {
        if (found.impairment() && found.isUnable()) {
            fields.chosen(
                    "becauseOfImpairment", form.becauseOfImpairment(), "Say whether the one is because of the other");
        }
        if (found.isLacking() && found.bestInterests().isEmpty()) {
            fields.add("bestInterests", "Say what was weighed to find what is best for them");
        }
        if (found.isLacking() && found.consulted().isEmpty()) {
            fields.add("consulted", "Say who was asked, and who could not be");
        }
    }

    private Assessed assessed(
            ConsentFields fields,
            List<Consent> asked,
            @Nullable String purpose,
            @Nullable LocalDate on,
            @Nullable String note) {
        boolean known = asked.stream().anyMatch(consent -> consent.getPurpose().equals(purpose));
        if (purpose == null || !known) {
            fields.add("purpose", "Choose the decision that you assessed");
        }
        LocalDate day = fields.pastDay("on", on, "Enter the day of your assessment");
        String how = fields.note("note", note, "Say how you found out, with what they said or showed");
        fields.check();
        Practitioner assessor = assessor();
        return new Assessed(String.valueOf(purpose), assessor.getId(), assessor.getName(), day, how);
    }

    private Practitioner assessor() {
        UUID id = user.practitionerId();
        Practitioner assessor = id == null ? null : em.find(Practitioner.class, id);
        if (assessor == null) {
            throw new RefusedException(
                    "not-a-practitioner",
                    "Only a practitioner of the service records an assessment. Ask the practitioner who made it.");
        }
        return assessor;
    }
}
