package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/**
 * Whether a child under 16 understands enough to make one decision themselves, test by test (Gillick v West Norfolk and
 * Wisbech AHA [1986] AC 112). A later one replaces it; none is ever changed.
 */
@Entity
@Table(name = "gillick_assessment", schema = "attune")
public class GillickAssessment extends TenantEntity {

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

    @Column(name = "understands_proposal", updatable = false)
    private boolean understandsProposal;

    @Column(name = "understands_consequences", updatable = false)
    private boolean understandsConsequences;

    @Column(name = "weighs", updatable = false)
    private boolean weighs;

    @Column(name = "decides_freely", updatable = false)
    private boolean decidesFreely;

    @Column(name = "competent", updatable = false)
    private boolean competent;

    @Column(name = "note", updatable = false)
    private String note = "";

    protected GillickAssessment() {}

    GillickAssessment(UUID childId, Assessed assessed, GillickFindings found) {
        this.childId = childId;
        this.purpose = assessed.purpose();
        this.practitionerId = assessed.practitionerId();
        this.assessedBy = assessed.by();
        this.assessedOn = assessed.on();
        this.note = assessed.note();
        this.understandsProposal = found.understandsProposal();
        this.understandsConsequences = found.understandsConsequences();
        this.weighs = found.weighs();
        this.decidesFreely = found.decidesFreely();
        this.competent = found.isCompetent();
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

    public boolean isCompetent() {
        return competent;
    }

    public String getNote() {
        return note;
    }

    GillickFindings getFindings() {
        return new GillickFindings(understandsProposal, understandsConsequences, weighs, decidesFreely);
    }
}
