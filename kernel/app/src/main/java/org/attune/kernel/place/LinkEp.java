package org.attune.kernel.place;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.setting.Setting;

/** Who is the link EP of a setting, from when until when. */
@Entity
@Table(name = "link_ep", schema = "attune")
public class LinkEp extends Dated {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    protected LinkEp() {}

    LinkEp(Setting setting, Practitioner practitioner, Days days) {
        super(days);
        this.setting = setting;
        this.practitioner = practitioner;
    }

    Setting setting() {
        return setting;
    }

    Practitioner practitioner() {
        return practitioner;
    }

    @Override
    String name() {
        return practitioner.getName();
    }

    @Override
    LinkEp again(Days days) {
        return new LinkEp(setting, practitioner, days);
    }
}
