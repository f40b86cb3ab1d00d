package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** What the service is asked to do for a child in care, or previously in care. */
@Entity(name = "VirtualSchoolRequest")
@Table(name = "request", schema = "plugin_virtual_school")
public class CareRequest extends TenantEntity {

    /** Who asks. */
    public enum AskedFor {
        VIRTUAL_SCHOOL("The Virtual School"),
        SOCIAL_CARE("Social care");

        private final String words;

        AskedFor(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_for", updatable = false)
    private AskedFor askedFor;

    @Column(name = "asked_by", updatable = false)
    private @Nullable UUID askedBy;

    @Column(name = "asked_name", updatable = false)
    private String askedName = "";

    @Column(name = "asked_on", updatable = false)
    private LocalDate askedOn;

    @Column(name = "why", updatable = false)
    private String why = "";

    @Column(name = "hoped", updatable = false)
    private String hoped = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AskState state = AskState.ASKED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Practitioner practitioner;

    @Column(name = "work_id")
    private @Nullable UUID workId;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_name")
    private String decidedName = "";

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected CareRequest() {}

    CareRequest(Child child, AskedFor askedFor, String why, String hoped, LocalDate on, UUID submissionId) {
        this.child = child;
        this.askedFor = askedFor;
        this.why = why;
        this.hoped = hoped;
        this.askedOn = on;
        this.submissionId = submissionId;
    }

    CareRequest by(@Nullable UUID accountId, String name) {
        askedBy = accountId;
        askedName = name;
        return this;
    }

    void accept(Work work, LocalDate on, String by) {
        state = AskState.ACCEPTED;
        workId = work.getId();
        practitioner = work.getPractitioner();
        decidedOn = on;
        decidedName = by;
    }

    void end(AskState as, String words, LocalDate on, String by) {
        state = as;
        outcome = words;
        decidedOn = Objects.requireNonNullElse(decidedOn, on);
        decidedName = decidedName.isEmpty() ? by : decidedName;
    }

    public Child getChild() {
        return child;
    }

    public AskedFor getAskedFor() {
        return askedFor;
    }

    public @Nullable UUID getAskedBy() {
        return askedBy;
    }

    public String getAskedName() {
        return askedName;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public String getWhy() {
        return why;
    }

    public String getHoped() {
        return hoped;
    }

    public AskState getState() {
        return state;
    }

    public @Nullable Practitioner getPractitioner() {
        return practitioner;
    }

    public @Nullable UUID getWorkId() {
        return workId;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getDecidedName() {
        return decidedName;
    }

    public String getOutcome() {
        return outcome;
    }
}
