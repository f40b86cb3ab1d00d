package org.attune.plugins.tradedhours;

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
import org.attune.api.casework.Activity;
import org.attune.api.casework.ActivityRecorded;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A line of the ledger. It is added and never changed; what was wrong is put right by another line. */
@Entity
@Table(name = "ledger_entry", schema = "plugin_traded_hours")
public class LedgerEntry extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EntryKind kind;

    @Column(name = "minutes")
    private int minutes;

    /** The database's: what the balance was once this line was in. */
    @Column(name = "balance_after", insertable = false, updatable = false)
    private int balanceAfter;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "note")
    private String note = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Activity activity;

    @Column(name = "involvement_id")
    private @Nullable UUID involvementId;

    @Column(name = "child_id")
    private @Nullable UUID childId;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected LedgerEntry() {}

    private LedgerEntry(Agreement agreement, EntryKind kind, int minutes, LocalDate day, String note, UUID submission) {
        this.agreement = agreement;
        this.kind = kind;
        this.minutes = minutes;
        this.happenedOn = day;
        this.note = note;
        this.submissionId = submission;
    }

    static LedgerEntry bought(Agreement agreement, int minutes, LocalDate day, String note, UUID submission) {
        return new LedgerEntry(agreement, EntryKind.BOUGHT, minutes, day, note, submission);
    }

    static LedgerEntry charged(Agreement agreement, int minutes, Activity activity, ActivityRecorded event) {
        LedgerEntry entry =
                new LedgerEntry(agreement, EntryKind.CHARGED, -minutes, event.doneOn(), "", event.activityId());
        entry.activity = activity;
        entry.involvementId = event.involvementId();
        entry.childId = event.childId();
        return entry;
    }

    /** Gives a charge back, whole. */
    static LedgerEntry refunding(LedgerEntry charge, LocalDate day, String reason, UUID submission) {
        LedgerEntry entry =
                new LedgerEntry(charge.agreement, EntryKind.REFUNDED, -charge.minutes, day, reason, submission);
        entry.activity = charge.activity;
        entry.involvementId = charge.involvementId;
        entry.childId = charge.childId;
        return entry;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public EntryKind getKind() {
        return kind;
    }

    /** Added to the balance: below zero for a charge. */
    public int getMinutes() {
        return minutes;
    }

    public int getBalanceAfter() {
        return balanceAfter;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public String getNote() {
        return note;
    }

    /** The work that was charged or given back; null for a purchase. */
    public @Nullable Activity getActivity() {
        return activity;
    }
}
