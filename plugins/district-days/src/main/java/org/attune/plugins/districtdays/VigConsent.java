package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What a family agreed to, and whether they said otherwise later. */
@Entity(name = "DistrictDaysVigConsent")
@Table(name = "vig_consent", schema = "plugin_district_days")
public class VigConsent extends TenantEntity {

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "referral_id")
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ConsentKind kind;

    @Column(name = "given_by")
    private String givenBy = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private @Nullable Standing standing;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "how")
    private ConsentHow how;

    @Column(name = "told_to")
    private String toldTo = "";

    @Column(name = "note")
    private String note = "";

    @Column(name = "scan_id")
    private @Nullable UUID scanId;

    @Column(name = "recorded_by")
    private String recordedBy = "";

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_by")
    private String withdrawnBy = "";

    @Column(name = "withdrawn_note")
    private String withdrawnNote = "";

    @Column(name = "submission_id")
    private UUID submissionId;

    protected VigConsent() {}

    VigConsent(VigReferral referral, ConsentKind kind, ConsentHow how, UUID submissionId) {
        this.childId = referral.getChild().getId();
        this.referralId = referral.getId();
        this.kind = kind;
        this.how = how;
        this.submissionId = submissionId;
    }

    void given(String by, @Nullable Standing as, LocalDate on) {
        givenBy = by;
        standing = as;
        givenOn = on;
    }

    void heard(String by, String what, String writtenDownBy) {
        toldTo = by;
        note = what;
        recordedBy = writtenDownBy;
    }

    void signed(UUID scan) {
        scanId = scan;
    }

    void withdraw(String by, String what, LocalDate on) {
        withdrawnBy = by;
        withdrawnNote = what;
        withdrawnOn = on;
    }

    public boolean isLive() {
        return withdrawnOn == null;
    }

    public UUID getChildId() {
        return childId;
    }

    public UUID getReferralId() {
        return referralId;
    }

    public ConsentKind getKind() {
        return kind;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public @Nullable Standing getStanding() {
        return standing;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public ConsentHow getHow() {
        return how;
    }

    public String getToldTo() {
        return toldTo;
    }

    public String getNote() {
        return note;
    }

    /** The scan of what they signed; null where the paper alone has it. */
    public @Nullable UUID getScanId() {
        return scanId;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public String getWithdrawnBy() {
        return withdrawnBy;
    }

    public String getWithdrawnNote() {
        return withdrawnNote;
    }
}
