package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether a young person of 16 or over lacks capacity for one decision, test by test (Mental Capacity Act 2005). */
@Entity
@Table(name = "capacity_assessment", schema = "attune")
public class CapacityAssessment extends Assessment {

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

    protected CapacityAssessment() {}

    CapacityAssessment(UUID childId, Assessed assessed, CapacityFindings found) {
        super(childId, assessed);
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

    public boolean isLacking() {
        return lacksCapacity;
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
