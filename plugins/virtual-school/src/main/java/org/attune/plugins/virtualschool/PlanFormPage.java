package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The forms of one of the plan’s dates: that it was held, who contributes, and what. */
@Named("virtualSchoolPlanForm")
@ViewScoped
public class PlanFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanDates dates;

    @Inject
    PlanAccess access;

    private @Nullable UUID id;
    private int version;

    private String childName = "";
    private String kindWords = "";
    private boolean begin;
    private @Nullable LocalDate heldOn;
    private @Nullable String agreed;
    private @Nullable String ep = "";
    private @Nullable String asked;
    private @Nullable String contribution;

    /** For the two forms of whoever sees all. */
    public void loadOffice() {
        access.requireSeesAll();
        load();
    }

    public void load() {
        PlanDate date = dates.get(Address.needed("id"));
        Practitioner who = date.getEp();
        id = date.getId();
        version = date.getVersion();
        childName = date.getChild().getFullName();
        kindWords = date.getKind().words();
        begin = date.getKind() == PlanKind.BEGIN;
        ep = who == null ? "" : who.getId().toString();
        asked = date.getAsked();
        contribution = date.getContribution();
    }

    public String hold() {
        dates.hold(id, heldOn, agreed);
        return back("Saved.");
    }

    public String ask() {
        dates.ask(id, version, Ids.orNull(ep), asked);
        return back("Saved.");
    }

    public String contribute() {
        dates.contribute(id, contribution);
        return back("Your contribution is saved.");
    }

    private String back(String words) {
        return Address.to("plan-date.xhtml?id=" + id, words);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public String getChildName() {
        return childName;
    }

    public String getKindWords() {
        return kindWords;
    }

    public boolean isBegin() {
        return begin;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable String agreed) {
        this.agreed = agreed;
    }

    public @Nullable String getEp() {
        return ep;
    }

    public void setEp(@Nullable String ep) {
        this.ep = ep;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }

    public @Nullable String getContribution() {
        return contribution;
    }

    public void setContribution(@Nullable String contribution) {
        this.contribution = contribution;
    }
}
