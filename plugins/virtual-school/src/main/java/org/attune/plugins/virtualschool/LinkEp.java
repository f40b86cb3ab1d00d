package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.PeriodEntity;
import org.attune.api.practitioner.Practitioner;

/** Who of the service works the Virtual School's time of a year, and how much of it is theirs. */
@Entity(name = "VirtualSchoolLinkEp")
@Table(name = "link_ep", schema = "plugin_virtual_school")
public class LinkEp extends PeriodEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "minutes")
    private int minutes;

    protected LinkEp() {}

    LinkEp(LedgerPeriod period, Practitioner practitioner) {
        super(period);
        this.practitioner = practitioner;
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }

    public int getMinutes() {
        return minutes;
    }

    void give(int toMinutes) {
        minutes = toMinutes;
    }
}
