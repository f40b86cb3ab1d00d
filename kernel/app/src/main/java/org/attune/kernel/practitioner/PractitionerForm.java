package org.attune.kernel.practitioner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.practitioner.Employment;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.PractitionerKind;
import org.attune.api.practitioner.Registration;
import org.attune.kernel.time.London;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The part of an account's form that makes a practitioner: the post, the time, and for a new one what the register shows. Later
 * the register is kept on the practitioner's own page.
 */
@Dependent
public class PractitionerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PractitionerService service;

    private @Nullable UUID id;
    private int version;
    private PractitionerKind kind = PractitionerKind.EP;
    private Employment employment = Employment.EMPLOYED;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String hcpcNumber;
    private @Nullable LocalDate hcpcExpiresOn = RenewalCycle.endOf(London.today());
    private @Nullable LocalDate hcpcCheckedOn;
    private @Nullable UUID supervisorId;

    public void load(UUID accountId) {
        service.ofAccount(accountId).ifPresent(this::fill);
    }

    private void fill(Practitioner practitioner) {
        id = practitioner.getId();
        version = practitioner.getVersion();
        kind = practitioner.getKind();
        employment = practitioner.getEmployment();
        startsOn = practitioner.getStartsOn();
        endsOn = practitioner.getEndsOn();
        Practitioner supervisor = practitioner.getSupervisor();
        supervisorId = supervisor == null ? null : supervisor.getId();
    }

    public PractitionerDetails details() {
        return new PractitionerDetails(kind, employment, startsOn, endsOn, supervisorId, first());
    }

    private @Nullable CheckDetails first() {
        if (id != null || hcpcNumber == null || hcpcNumber.isBlank()) {
            return null;
        }
        Registration seen = new Registration(
                hcpcNumber, Registration.EDUCATIONAL_PSYCHOLOGIST, HcpcStatus.REGISTERED, hcpcExpiresOn);
        return new CheckDetails(seen, hcpcCheckedOn, "", null);
    }

    public PractitionerKind[] getKinds() {
        return PractitionerKind.values();
    }

    public Employment[] getEmployments() {
        return Employment.values();
    }

    /** @return those with a live registration today */
    public List<Assignable> getSupervisors() {
        return service.supervisors(London.today());
    }

    /** @return the practitioner; null where there is none yet */
    public @Nullable UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public PractitionerKind getKind() {
        return kind;
    }

    public void setKind(PractitionerKind kind) {
        this.kind = kind;
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getHcpcNumber() {
        return hcpcNumber;
    }

    public void setHcpcNumber(@Nullable String hcpcNumber) {
        this.hcpcNumber = hcpcNumber;
    }

    public @Nullable LocalDate getHcpcExpiresOn() {
        return hcpcExpiresOn;
    }

    public void setHcpcExpiresOn(@Nullable LocalDate hcpcExpiresOn) {
        this.hcpcExpiresOn = hcpcExpiresOn;
    }

    public @Nullable LocalDate getHcpcCheckedOn() {
        return hcpcCheckedOn;
    }

    public void setHcpcCheckedOn(@Nullable LocalDate hcpcCheckedOn) {
        this.hcpcCheckedOn = hcpcCheckedOn;
    }

    /** @return the supervisor's id as text, because that is what a choice in a form is */
    public @Nullable String getSupervisor() {
        return supervisorId == null ? null : supervisorId.toString();
    }

    public void setSupervisor(@Nullable String supervisor) {
        supervisorId = Ids.orNull(supervisor);
    }
}
