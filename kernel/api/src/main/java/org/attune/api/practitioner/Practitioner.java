package org.attune.api.practitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * One who does the work, with their entry on the HCPC register.
 */
@Entity
@Table(name = "practitioner", schema = "attune")
public class Practitioner extends TenantEntity {

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "name")
    private String name = "";

    @Column(name = "email")
    private String email = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PractitionerKind kind = PractitionerKind.EP;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "hcpc_number")
    private @Nullable String hcpcNumber;

    @Column(name = "hcpc_modality")
    private @Nullable String hcpcModality;

    @Enumerated(EnumType.STRING)
    @Column(name = "hcpc_status")
    private HcpcStatus hcpcStatus = HcpcStatus.NONE;

    @Column(name = "hcpc_expires_on")
    private @Nullable LocalDate hcpcExpiresOn;

    @Column(name = "hcpc_checked_on")
    private @Nullable LocalDate hcpcCheckedOn;

    @Column(name = "hcpc_checked_by")
    private @Nullable String hcpcCheckedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supervisor_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Practitioner supervisor;

    /** @return the account they sign in with; null where they have none */
    public @Nullable UUID getAccountId() {
        return accountId;
    }

    /** @param accountId the account they sign in with; null where they have none */
    public void setAccountId(@Nullable UUID accountId) {
        this.accountId = accountId;
    }

    /** @return their name */
    public String getName() {
        return name;
    }

    /** @param name their name */
    public void setName(String name) {
        this.name = name;
    }

    /** @return their e-mail address */
    public String getEmail() {
        return email;
    }

    /** @param email their e-mail address */
    public void setEmail(String email) {
        this.email = email;
    }

    /** @return what they are employed as */
    public PractitionerKind getKind() {
        return kind;
    }

    /** @param kind what they are employed as */
    public void setKind(PractitionerKind kind) {
        this.kind = kind;
    }

    /** @return whether they work for the service today */
    public boolean isActive() {
        return active;
    }

    /** @param active whether they work for the service today */
    public void setActive(boolean active) {
        this.active = active;
    }

    /** @return their number on the register, PYL and up to six digits; null for one who is not on it */
    public @Nullable String getHcpcNumber() {
        return hcpcNumber;
    }

    /** @param hcpcNumber their number on the register, PYL and up to six digits; null for one who is not on it */
    public void setHcpcNumber(@Nullable String hcpcNumber) {
        this.hcpcNumber = hcpcNumber;
    }

    /** @return the modality, for example "Educational psychologist"; null for one who is not on it */
    public @Nullable String getHcpcModality() {
        return hcpcModality;
    }

    /** @param hcpcModality the modality, for example "Educational psychologist"; null for one who is not on it */
    public void setHcpcModality(@Nullable String hcpcModality) {
        this.hcpcModality = hcpcModality;
    }

    /** @return what the register says */
    public HcpcStatus getHcpcStatus() {
        return hcpcStatus;
    }

    /** @param hcpcStatus what the register says */
    public void setHcpcStatus(HcpcStatus hcpcStatus) {
        this.hcpcStatus = hcpcStatus;
    }

    /** @return the last day of the registration; null for one who is not on it */
    public @Nullable LocalDate getHcpcExpiresOn() {
        return hcpcExpiresOn;
    }

    /** @param hcpcExpiresOn the last day of the registration; null for one who is not on it */
    public void setHcpcExpiresOn(@Nullable LocalDate hcpcExpiresOn) {
        this.hcpcExpiresOn = hcpcExpiresOn;
    }

    /** @return when the register was last looked at; null if never */
    public @Nullable LocalDate getHcpcCheckedOn() {
        return hcpcCheckedOn;
    }

    /** @param hcpcCheckedOn when the register was last looked at; null if never */
    public void setHcpcCheckedOn(@Nullable LocalDate hcpcCheckedOn) {
        this.hcpcCheckedOn = hcpcCheckedOn;
    }

    /** @return who looked at it; null if nobody yet */
    public @Nullable String getHcpcCheckedBy() {
        return hcpcCheckedBy;
    }

    /** @param hcpcCheckedBy who looked at it; null if nobody yet */
    public void setHcpcCheckedBy(@Nullable String hcpcCheckedBy) {
        this.hcpcCheckedBy = hcpcCheckedBy;
    }

    /** @return who supervises and signs for them; null for one who needs nobody */
    public @Nullable Practitioner getSupervisor() {
        return supervisor;
    }

    /** @param supervisor who supervises and signs for them; null for one who needs nobody */
    public void setSupervisor(@Nullable Practitioner supervisor) {
        this.supervisor = supervisor;
    }

    /**
     * @param day the day in question, in the authority's local time
     * @return whether they are registered as an educational psychologist on that day
     */
    public boolean isRegisteredOn(LocalDate day) {
        return hcpcNumber != null
                && hcpcStatus == HcpcStatus.REGISTERED
                && hcpcExpiresOn != null
                && !day.isAfter(hcpcExpiresOn);
    }
}
