package org.attune.api.practitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * One who does the work, with what the HCPC register says of them. The latter is read only: the database works it out from
 * the dated entries that the service keeps.
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
    @Column(name = "employment")
    private Employment employment = Employment.EMPLOYED;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "working_days")
    private String workingDays = "";

    @Column(name = "hours_per_week")
    private @Nullable BigDecimal hoursPerWeek;

    @Column(name = "specialisms")
    private String specialisms = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PractitionerKind kind = PractitionerKind.EP;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "hcpc_number", insertable = false, updatable = false)
    private @Nullable String hcpcNumber;

    @Column(name = "hcpc_modality", insertable = false, updatable = false)
    private @Nullable String hcpcModality;

    @Enumerated(EnumType.STRING)
    @Column(name = "hcpc_status", insertable = false, updatable = false)
    private HcpcStatus hcpcStatus = HcpcStatus.NONE;

    @Column(name = "hcpc_expires_on", insertable = false, updatable = false)
    private @Nullable LocalDate hcpcExpiresOn;

    @Column(name = "hcpc_checked_on", insertable = false, updatable = false)
    private @Nullable LocalDate hcpcCheckedOn;

    @Column(name = "hcpc_checked_by", insertable = false, updatable = false)
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

    /** @return their email address */
    public String getEmail() {
        return email;
    }

    /** @param email their email address */
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

    /** @return the modality, for example "Educational psychologist"; null for one who is not on it */
    public @Nullable String getHcpcModality() {
        return hcpcModality;
    }

    /** @return what the register says */
    public HcpcStatus getHcpcStatus() {
        return hcpcStatus;
    }

    /** @return the last day of the registration; null for one who is not on it */
    public @Nullable LocalDate getHcpcExpiresOn() {
        return hcpcExpiresOn;
    }

    /** @return when the register was last looked at; null if never */
    public @Nullable LocalDate getHcpcCheckedOn() {
        return hcpcCheckedOn;
    }

    /** @return who looked at it; null if nobody yet */
    public @Nullable String getHcpcCheckedBy() {
        return hcpcCheckedBy;
    }

    /** @return who supervises and signs for them; null for one who needs nobody */
    public @Nullable Practitioner getSupervisor() {
        return supervisor;
    }

    /** @param supervisor who supervises and signs for them; null for one who needs nobody */
    public void setSupervisor(@Nullable Practitioner supervisor) {
        this.supervisor = supervisor;
    }

    /** @return what the register says, as it was last read */
    public Registration getRegistration() {
        return new Registration(hcpcNumber, hcpcModality, hcpcStatus, hcpcExpiresOn);
    }

    /**
     * What the register says, for one who is not saved: for tests. In the database it follows from the dated entries, and a
     * value given here is never written.
     *
     * @param registration what the register says
     */
    public void setRegistration(Registration registration) {
        hcpcNumber = registration.number();
        hcpcModality = registration.modality();
        hcpcStatus = registration.status();
        hcpcExpiresOn = registration.expiresOn();
    }

    /**
     * @param day the day in question, in the authority's local time
     * @return whether they work for the service on that day
     */
    public boolean worksOn(LocalDate day) {
        return active && (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || !day.isAfter(endsOn));
    }

    /**
     * @param day the day in question, in the authority's local time
     * @return whether they work here and are registered as an educational psychologist on that day
     */
    public boolean isRegisteredOn(LocalDate day) {
        return worksOn(day) && getRegistration().isEducationalPsychologistOn(day);
    }

    /**
     * @param day the day in question, in the authority's local time
     * @return what they may be called on that day
     */
    public String title(LocalDate day) {
        return getRegistration().title(kind, day);
    }

    /** @return how they come to work for the service */
    public Employment getEmployment() {
        return employment;
    }

    /** @param employment how they come to work for the service */
    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    /** @return the first day; null where it is not known, or long ago */
    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    /** @param startsOn the first day; null where it is not known, or long ago */
    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** @return the last day; null where none is agreed, which only the employed may have */
    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    /** @param endsOn the last day; null where none is agreed, which only the employed may have */
    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** @return the days of the week on which they work (MON, TUE, ...), with commas between them; empty where not known */
    public String getWorkingDays() {
        return workingDays;
    }

    /** @param workingDays the days of the week on which they work (MON, TUE, ...), with commas between them */
    public void setWorkingDays(String workingDays) {
        this.workingDays = workingDays;
    }

    /** @return the hours of a week; null where not known */
    public @Nullable BigDecimal getHoursPerWeek() {
        return hoursPerWeek;
    }

    /** @param hoursPerWeek the hours of a week; null where not known */
    public void setHoursPerWeek(@Nullable BigDecimal hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek;
    }

    /** @return what they know most about, one a line */
    public String getSpecialisms() {
        return specialisms;
    }

    /** @param specialisms what they know most about, one a line */
    public void setSpecialisms(String specialisms) {
        this.specialisms = specialisms;
    }
}
