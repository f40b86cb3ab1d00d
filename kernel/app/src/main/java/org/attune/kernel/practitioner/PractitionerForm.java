package org.attune.kernel.practitioner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.PractitionerKind;
import org.attune.kernel.time.London;
import org.jspecify.annotations.Nullable;

/** The part of an account's form that says what a practitioner is on the HCPC register. */
@Dependent
public class PractitionerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PractitionerService service;

    private int version;
    private PractitionerKind kind = PractitionerKind.EP;
    private @Nullable String hcpcNumber;
    private HcpcStatus hcpcStatus = HcpcStatus.REGISTERED;
    private @Nullable LocalDate hcpcExpiresOn;
    private @Nullable LocalDate hcpcCheckedOn;
    private @Nullable String checkedBy;
    private @Nullable UUID supervisorId;

    public void load(UUID accountId) {
        service.ofAccount(accountId).ifPresent(this::fill);
    }

    private void fill(Practitioner practitioner) {
        version = practitioner.getVersion();
        kind = practitioner.getKind();
        hcpcNumber = practitioner.getHcpcNumber();
        hcpcStatus = practitioner.getHcpcStatus();
        hcpcExpiresOn = practitioner.getHcpcExpiresOn();
        hcpcCheckedOn = practitioner.getHcpcCheckedOn();
        checkedBy = practitioner.getHcpcCheckedBy();
        Practitioner supervisor = practitioner.getSupervisor();
        supervisorId = supervisor == null ? null : supervisor.getId();
    }

    public PractitionerDetails details() {
        return new PractitionerDetails(kind, hcpcNumber, hcpcStatus, hcpcExpiresOn, hcpcCheckedOn, supervisorId);
    }

    public PractitionerKind[] getKinds() {
        return PractitionerKind.values();
    }

    public HcpcStatus[] getStatuses() {
        return HcpcStatus.values();
    }

    /** @return the words for what the register says */
    public String words(HcpcStatus status) {
        return switch (status) {
            case NONE -> "Not on the register";
            case REGISTERED -> "Registered";
            case SUSPENDED -> "Suspended";
            case REMOVED -> "Removed from the register";
            case LAPSED -> "Not renewed in time";
        };
    }

    /** @return those with a live registration today */
    public List<Assignable> getSupervisors() {
        return service.supervisors(London.today());
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

    public HcpcStatus getHcpcStatus() {
        return hcpcStatus;
    }

    public void setHcpcStatus(HcpcStatus hcpcStatus) {
        this.hcpcStatus = hcpcStatus;
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

    public @Nullable String getCheckedBy() {
        return checkedBy;
    }

    /** @return the supervisor's id as text, because that is what a choice in a form is */
    public @Nullable String getSupervisor() {
        return supervisorId == null ? null : supervisorId.toString();
    }

    public void setSupervisor(@Nullable String supervisor) {
        supervisorId = supervisor == null || supervisor.isEmpty() ? null : UUID.fromString(supervisor);
    }
}
