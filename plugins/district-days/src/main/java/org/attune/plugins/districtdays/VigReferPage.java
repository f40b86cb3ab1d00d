package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.child.ChildFields;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that refers a family. */
@Named("districtDaysVigRefer")
@ViewScoped
public class VigReferPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    VigReferring referring;

    @Inject
    VigAccess access;

    @Inject
    OfDistrict ofDistrict;

    @Inject
    Accounts accounts;

    private @Nullable String district = "";
    private @Nullable LocalDate referredOn;
    private @Nullable String commissioner = "";
    private @Nullable String commissionerName;
    private List<String> criteria = List.of();
    private @Nullable String why;
    private @Nullable String parentName;
    private @Nullable String parentContact;
    private @Nullable LocalDate agreedOn;
    private @Nullable String toldTo;
    private @Nullable String said;

    private final ChildFields child = new ChildFields();

    public void load() {
        access.requireOffered();
    }

    public String save() {
        Set<VigCriterion> chosen = EnumSet.noneOf(VigCriterion.class);
        criteria.forEach(one -> chosen.add(VigCriterion.valueOf(one)));
        UUID id = referring.refer(
                new VigReferring.Typed(
                        child.typed(),
                        Ids.orNull(district),
                        referredOn,
                        Chosen.of(VigCommissioner.class, commissioner),
                        commissionerName,
                        chosen,
                        why,
                        parentContact,
                        new VigConsents.Said(parentName, agreedOn, toldTo, said)),
                submission);
        return Address.to("vig-referral.xhtml?id=" + id, "Referral saved.");
    }

    public List<Choice> getDistricts() {
        return ofDistrict.districts();
    }

    public List<VigCommissioner> getCommissioners() {
        return List.of(VigCommissioner.values());
    }

    public List<VigCriterion> getAllCriteria() {
        return List.of(VigCriterion.values());
    }

    public int getUpToAge() {
        return accounts.rules().vigUpToAge();
    }

    public @Nullable String getDistrict() {
        return district;
    }

    public void setDistrict(@Nullable String district) {
        this.district = district;
    }

    public @Nullable LocalDate getReferredOn() {
        return referredOn;
    }

    public void setReferredOn(@Nullable LocalDate referredOn) {
        this.referredOn = referredOn;
    }

    public @Nullable String getCommissioner() {
        return commissioner;
    }

    public void setCommissioner(@Nullable String commissioner) {
        this.commissioner = commissioner;
    }

    public @Nullable String getCommissionerName() {
        return commissionerName;
    }

    public void setCommissionerName(@Nullable String commissionerName) {
        this.commissionerName = commissionerName;
    }

    public List<String> getCriteria() {
        return criteria;
    }

    public void setCriteria(List<String> criteria) {
        this.criteria = criteria;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getParentName() {
        return parentName;
    }

    public void setParentName(@Nullable String parentName) {
        this.parentName = parentName;
    }

    public @Nullable String getParentContact() {
        return parentContact;
    }

    public void setParentContact(@Nullable String parentContact) {
        this.parentContact = parentContact;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getToldTo() {
        return toldTo;
    }

    public void setToldTo(@Nullable String toldTo) {
        this.toldTo = toldTo;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }

    public ChildFields getChild() {
        return child;
    }
}
