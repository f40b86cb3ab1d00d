package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What somebody who decides said to a request, and the fact that lets them. It is taken back, never changed. */
@Entity(name = "VirtualSchoolAnswer")
@Table(name = "answer", schema = "plugin_virtual_school")
public class Answer extends TenantEntity {

    /** How they said it. */
    public enum How {
        IN_WRITING("In writing"),
        VERBAL("By word of mouth");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "giver", updatable = false)
    private Giver giver;

    @Column(name = "fact_id", updatable = false)
    private @Nullable UUID factId;

    @Column(name = "given_by", updatable = false)
    private String givenBy = "";

    @Column(name = "agreed", updatable = false)
    private boolean agreed;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "how", updatable = false)
    private How how;

    @Column(name = "note", updatable = false)
    private String note = "";

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy = "";

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_note")
    private String withdrawnNote = "";

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected Answer() {}

    Answer(CareRequest request, Consenters.Consenter by, String name, UUID submissionId) {
        this.childId = request.getChild().getId();
        this.requestId = request.getId();
        this.giver = by.giver();
        this.factId = by.factId();
        this.givenBy = name;
        this.submissionId = submissionId;
    }

    Answer said(boolean yes, LocalDate on, How inWhatWay, String what, String recorded) {
        agreed = yes;
        givenOn = on;
        how = inWhatWay;
        note = what;
        recordedBy = recorded;
        return this;
    }

    /** From this day on it no longer counts. */
    void withdraw(LocalDate on, String words) {
        withdrawnOn = on;
        withdrawnNote = words;
    }

    boolean isLive() {
        return withdrawnOn == null;
    }

    boolean isOf(Consenters.Consenter one) {
        return giver == one.giver() && Objects.equals(factId, one.factId());
    }

    public UUID getRequestId() {
        return requestId;
    }

    public Giver getGiver() {
        return giver;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public How getHow() {
        return how;
    }

    public String getNote() {
        return note;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public String getWithdrawnNote() {
        return withdrawnNote;
    }
}
