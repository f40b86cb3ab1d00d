package org.attune.api.work;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * Time that somebody worked on a piece of {@link PlannedWork}, and its charge. Recorded wrongly it is taken back whole, and recorded
 * again.
 *
 * <p>A plugin's entity extends it. Its table has the columns {@code work_id}, {@code practitioner_id}, {@code day}, {@code minutes},
 * {@code what}, {@code charge_id}, {@code taken_back_on} and {@code submission_id}. All times are in minutes, all days in London.
 */
@MappedSuperclass
public abstract class WorkedTime extends TenantEntity {

    @Column(name = "work_id")
    private UUID workId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "what")
    private String what = "";

    @Column(name = "charge_id")
    private UUID chargeId;

    @Column(name = "taken_back_on")
    private @Nullable LocalDate takenBackOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    /** For Jakarta Persistence. */
    protected WorkedTime() {}

    /**
     * @param work for what
     * @param practitioner who worked
     * @param day the day on which it was worked
     * @param minutes how many, 1 or more
     * @param what was done, at most 200 characters; empty where nothing is said
     * @param charge the charge's transaction
     * @param submission of the form that recorded it
     */
    protected WorkedTime(
            PlannedWork work,
            Practitioner practitioner,
            LocalDate day,
            int minutes,
            String what,
            UUID charge,
            UUID submission) {
        this.workId = work.getId();
        this.practitioner = practitioner;
        this.day = day;
        this.minutes = minutes;
        this.what = what;
        this.chargeId = charge;
        this.submissionId = submission;
    }

    /**
     * Takes it back whole, today: its time is there again. What was taken back already stays as it is.
     *
     * @param reason as typed, at the field {@code reason}
     * @param submission of the form that takes it back
     * @throws InvalidException where no reason is given, or one that is not a line of 200 characters at most
     */
    public void takeBack(TimeLedger ledger, @Nullable String reason, UUID submission) {
        Entered entered = new Entered();
        String because = entered.line("reason", reason, Entered.LINE, "Say why it is taken back");
        entered.done();
        if (isCounted()) {
            ledger.refund(chargeId, because, submission);
            takenBackOn = London.today();
        }
    }

    /**
     * @param worked any entries
     * @return how many minutes of them count
     */
    public static int sum(Collection<? extends WorkedTime> worked) {
        return worked.stream()
                .filter(WorkedTime::isCounted)
                .mapToInt(WorkedTime::getMinutes)
                .sum();
    }

    /** @return whether it was not taken back */
    public boolean isCounted() {
        return takenBackOn == null;
    }

    /**
     * @param practitionerId null for nobody
     * @return whether it is they who worked it
     */
    public boolean isOf(@Nullable UUID practitionerId) {
        return practitioner.getId().equals(practitionerId);
    }

    /** @return for what */
    public UUID getWorkId() {
        return workId;
    }

    /** @return who worked */
    public Practitioner getPractitioner() {
        return practitioner;
    }

    /** @return the day on which it was worked */
    public LocalDate getDay() {
        return day;
    }

    /** @return how many */
    public int getMinutes() {
        return minutes;
    }

    /** @return what was done; empty where nothing was said */
    public String getWhat() {
        return what;
    }

    /** @return the day on which it was taken back; null where it counts */
    public @Nullable LocalDate getTakenBackOn() {
        return takenBackOn;
    }
}
