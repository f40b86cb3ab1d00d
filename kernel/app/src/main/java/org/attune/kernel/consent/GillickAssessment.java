package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Whether a child under 16 understands enough to make one decision themselves, test by test (Gillick v West Norfolk and
 * Wisbech AHA [1986] AC 112).
 */
@Entity
@Table(name = "gillick_assessment", schema = "attune")
public class GillickAssessment extends Assessment {

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

    protected GillickAssessment() {}

    GillickAssessment(UUID childId, Assessed assessed, GillickFindings found) {
        super(childId, assessed);
        this.understandsProposal = found.understandsProposal();
        this.understandsConsequences = found.understandsConsequences();
        this.weighs = found.weighs();
        this.decidesFreely = found.decidesFreely();
        this.competent = found.isCompetent();
    }

    public boolean isCompetent() {
        return competent;
    }

    GillickFindings getFindings() {
        return new GillickFindings(understandsProposal, understandsConsequences, weighs, decidesFreely);
    }
}
