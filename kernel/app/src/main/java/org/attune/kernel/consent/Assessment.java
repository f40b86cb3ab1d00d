package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** What a practitioner found about a child for one decision. A later one replaces it; none is ever changed. */
@MappedSuperclass
public abstract class Assessment extends TenantEntity {

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

    @Column(name = "note", updatable = false)
    private String note = "";

    protected Assessment() {}

    Assessment(UUID childId, Assessed assessed) {
        this.childId = childId;
        this.purpose = assessed.purpose();
        this.practitionerId = assessed.practitionerId();
        this.assessedBy = assessed.by();
        this.assessedOn = assessed.on();
        this.note = assessed.note();
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

    public String getNote() {
        return note;
    }
}
