package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What lets somebody without parental responsibility answer. It is never changed, only ended. */
@Entity
@Table(name = "consent_standing", schema = "attune")
public class ConsentStanding extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "contact_id", updatable = false)
    private UUID contactId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private StandingKind kind;

    @Column(name = "given_by", updatable = false)
    private String givenBy = "";

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "note", updatable = false)
    private String note = "";

    protected ConsentStanding() {}

    ConsentStanding(
            UUID childId,
            UUID contactId,
            StandingKind kind,
            String givenBy,
            LocalDate givenOn,
            @Nullable LocalDate endsOn,
            String note) {
        this.childId = childId;
        this.contactId = contactId;
        this.kind = kind;
        this.givenBy = givenBy;
        this.givenOn = givenOn;
        this.endsOn = endsOn;
        this.note = note;
    }

    boolean isLive(LocalDate day) {
        return !givenOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    /** From the next day on it lets nobody answer. */
    void end(LocalDate lastDay) {
        endsOn = lastDay;
    }

    UUID getContactId() {
        return contactId;
    }

    public StandingKind getKind() {
        return kind;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public String getNote() {
        return note;
    }
}
