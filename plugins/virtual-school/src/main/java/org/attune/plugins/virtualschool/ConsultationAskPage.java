package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.ChildFields;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** The form that keeps who asks for a consultation, why they may, and what about. */
@Named("virtualSchoolConsultationAsk")
@ViewScoped
public class ConsultationAskPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationAccess access;

    private @Nullable LocalDate askedOn;
    private @Nullable String asker = "";
    private @Nullable String askerName;
    private @Nullable String askerContact;
    private @Nullable String eligible = "";
    private @Nullable String eligibleNote;
    private @Nullable String question;
    private @Nullable String agreedBy;
    private @Nullable String agreedAs = "";
    private @Nullable LocalDate agreedOn;

    private final ChildFields child = new ChildFields();

    public void load() {
        access.requireOffered();
    }

    public String save() {
        UUID id = consultations.ask(
                new Consultations.Typed(
                        child.typed(),
                        new Consultations.Who(
                                Chosen.of(ConsultationAsker.class, asker),
                                askerName,
                                askerContact,
                                Chosen.of(ConsultationReason.class, eligible),
                                eligibleNote),
                        askedOn,
                        question,
                        new Consultations.Agreed(agreedBy, Chosen.of(ConsultationAgreement.class, agreedAs), agreedOn)),
                submission);
        return Address.to("consultation.xhtml?id=" + id, "Saved. Now book a time.");
    }

    public List<ConsultationAsker> getAskers() {
        return List.of(ConsultationAsker.values());
    }

    public List<ConsultationReason> getReasons() {
        return List.of(ConsultationReason.values());
    }

    public List<ConsultationAgreement> getAgreements() {
        return List.of(ConsultationAgreement.values());
    }

    public @Nullable LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(@Nullable LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public @Nullable String getAsker() {
        return asker;
    }

    public void setAsker(@Nullable String asker) {
        this.asker = asker;
    }

    public @Nullable String getAskerName() {
        return askerName;
    }

    public void setAskerName(@Nullable String askerName) {
        this.askerName = askerName;
    }

    public @Nullable String getAskerContact() {
        return askerContact;
    }

    public void setAskerContact(@Nullable String askerContact) {
        this.askerContact = askerContact;
    }

    public @Nullable String getEligible() {
        return eligible;
    }

    public void setEligible(@Nullable String eligible) {
        this.eligible = eligible;
    }

    public @Nullable String getEligibleNote() {
        return eligibleNote;
    }

    public void setEligibleNote(@Nullable String eligibleNote) {
        this.eligibleNote = eligibleNote;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(@Nullable String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public @Nullable String getAgreedAs() {
        return agreedAs;
    }

    public void setAgreedAs(@Nullable String agreedAs) {
        this.agreedAs = agreedAs;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public ChildFields getChild() {
        return child;
    }
}
