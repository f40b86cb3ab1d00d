package org.attune.api.casework;

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
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The piece of work that follows a request.
 */
@Entity
@Table(name = "involvement", schema = "attune")
public class Involvement extends TenantEntity {

    @Column(name = "request_id")
    private @Nullable UUID requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private InvolvementState state = InvolvementState.OPEN;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supervisor_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Practitioner supervisor;

    /** @return the request that it followed; null where it followed none */
    public @Nullable UUID getRequestId() {
        return requestId;
    }

    /** @param requestId the request that it followed; null where it followed none */
    public void setRequestId(@Nullable UUID requestId) {
        this.requestId = requestId;
    }

    /** @return where it stands */
    public InvolvementState getState() {
        return state;
    }

    /** @param state where it stands */
    public void setState(InvolvementState state) {
        this.state = state;
    }

    /** @return the day it began */
    public LocalDate getOpenedOn() {
        return openedOn;
    }

    /** @param openedOn the day it began */
    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    /** @return the day it ended; null while it is open */
    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    /** @param closedOn the day it ended; null while it is open */
    public void setClosedOn(@Nullable LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    /** @return whom it is about */
    public Child getChild() {
        return child;
    }

    /** @param child whom it is about */
    public void setChild(Child child) {
        this.child = child;
    }

    /** @return the setting that asked for it */
    public Setting getSetting() {
        return setting;
    }

    /** @param setting the setting that asked for it */
    public void setSetting(Setting setting) {
        this.setting = setting;
    }

    /** @return who does the work */
    public Practitioner getPractitioner() {
        return practitioner;
    }

    /** @param practitioner who does the work */
    public void setPractitioner(Practitioner practitioner) {
        this.practitioner = practitioner;
    }

    /** @return who supervises it; null where the practitioner is a registrant */
    public @Nullable Practitioner getSupervisor() {
        return supervisor;
    }

    /** @param supervisor who supervises it; null where the practitioner is a registrant */
    public void setSupervisor(@Nullable Practitioner supervisor) {
        this.supervisor = supervisor;
    }
}
