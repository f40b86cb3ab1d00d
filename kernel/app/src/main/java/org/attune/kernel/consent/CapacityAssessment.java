package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/**
 * Whether a young person of 16 or over lacks capacity for one decision, test by test (Mental Capacity Act 2005). A later one
 * replaces it; none is ever changed.
 */
@Entity
@Table(name = "capacity_assessment", schema = "attune")
public class CapacityAssessment extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "purpose", updatable = false)
    private String purpose = "";

    @Column(name = "practitioner_id", updatable = false)
    private UUID practitionerId;

    @Column(name = "assessed_by", updatable = false)
    private String assessedBy = "";

    @Column(name = "assessed_on", updatable = false)
    private LocalDate assessedOn;

    @Column(name = "help_given", updatable = false)
    private String helpGiven = "";

    @Column(name = "impairment", updatable = false)
    private boolean impairment;

    @Column(name = "understands", updatable = false)
    private boolean understands;

    @Column(name = "retains", updatable = false)
    private boolean retains;

    @Column(name = "weighs", updatable = false)
    private boolean weighs;

    @Column(name = "communicates", updatable = false)
    private boolean communicates;

    @Column(name = "because_of_impairment", updatable = false)
    private boolean becauseOfImpairment;

    @Column(name = "lacks_capacity", updatable = false)
    private boolean lacksCapacity;

    @Column(name = "best_interests", updatable = false)
    private String bestInterests = "";

    @Column(name = "consulted", updatable = false)
    private String consulted = "";

    @Column(name = "note", updatable = false)
    private String note = "";

    protected CapacityAssessment() {}

    CapacityAssessment(UUID childId, Assessed assessed, CapacityFindings found) {
        this.childId = childId;
        this.purpose = assessed.purpose();
        this.practitionerId = assessed.practitionerId();
        this.assessedBy = assessed.by();
        this.assessedOn = assessed.on();
        this.note = assessed.note();
        this.helpGiven = found.helpGiven();
        this.impairment = found.impairment();
        this.understands = found.understands();
        this.retains = found.retains();
        this.weighs = found.weighs();
        this.communicates = found.communicates();
        this.becauseOfImpairment = found.becauseOfImpairment();
        this.lacksCapacity = found.isLacking();
        this.bestInterests = found.bestInterests();
        this.consulted = found.consulted();
    }

    public String getPurpose() {
        return purpose;
    }

    public String getAssessedBy() {
        return assessedBy;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public boolean isLacking() {
        return lacksCapacity;
    }

    public String getNote() {
        return note;
    }

    CapacityFindings getFindings() {
        return new CapacityFindings(
                helpGiven,
                impairment,
                understands,
                retains,
                weighs,
                communicates,
                becauseOfImpairment,
                bestInterests,
                consulted);
    }
}
