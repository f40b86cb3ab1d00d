package org.attune.kernel.practitioner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.PractitionerKind;
import org.attune.api.practitioner.Registration;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The part of an account's form that makes a practitioner: the post, the time, and for a new one what the register shows. Later
 * the register is kept on the practitioner's own page.
 */
@Dependent
public class PractitionerForm extends EmploymentForm {

    private static final long serialVersionUID = 1L;

    @Inject
    PractitionerService service;

    private @Nullable UUID id;
    private int version;
    private PractitionerKind kind = PractitionerKind.EP;
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
        setEmployment(practitioner.getEmployment());
        setStartsOn(practitioner.getStartsOn());
        setEndsOn(practitioner.getEndsOn());
        Practitioner supervisor = practitioner.getSupervisor();
        supervisorId = supervisor == null ? null : supervisor.getId();
    }

    public PractitionerDetails details() {
        return new PractitionerDetails(kind, getEmployment(), getStartsOn(), getEndsOn(), supervisorId, first());
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
