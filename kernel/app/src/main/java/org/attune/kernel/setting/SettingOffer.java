package org.attune.kernel.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;

/** A row of the register that may be a setting which was added by hand. */
@Entity
@Table(name = "setting_offer", schema = "attune")
public class SettingOffer extends TenantEntity {

    /** What somebody said about it. */
    enum State {
        OPEN,
        SAME,
        ANOTHER
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @Column(name = "urn", updatable = false)
    private int urn;

    @Column(name = "name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.OPEN;

    @Column(name = "content")
    private String content = "{}";

    protected SettingOffer() {}

    SettingOffer(Setting setting, GiasRow row) {
        this.setting = setting;
        this.urn = row.urn();
        refresh(row);
    }

    /** The register's row as it is in a newer file. */
    void refresh(GiasRow row) {
        name = row.name();
        content = GiasRowText.write(row);
    }

    void decide(State said) {
        state = said;
    }

    Setting setting() {
        return setting;
    }

    int urn() {
        return urn;
    }

    String name() {
        return name;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isAnother() {
        return state == State.ANOTHER;
    }

    GiasRow row() {
        return GiasRowText.read(content);
    }
}
