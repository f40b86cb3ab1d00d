package org.attune.plugins.criticalincidents;

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
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** What the caller told. */
@Entity(name = "CriticalIncidentsCall")
@Table(name = "incident_call", schema = "plugin_critical_incidents")
public class Call extends TenantEntity {

    @Column(name = "incident_id")
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "theme")
    private Theme theme;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Setting setting;

    @Column(name = "place")
    private String place = "";

    @Column(name = "happened_on")
    private @Nullable LocalDate happenedOn;

    @Column(name = "what")
    private String what = "";

    @Column(name = "caller")
    private String caller = "";

    @Column(name = "phone")
    private String phone = "";

    protected Call() {}

    public UUID getIncidentId() {
        return incidentId;
    }

    public Theme getTheme() {
        return theme;
    }

    public @Nullable Setting getSetting() {
        return setting;
    }

    public String getPlace() {
        return place;
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public String getWhat() {
        return what;
    }

    public String getCaller() {
        return caller;
    }

    public String getPhone() {
        return phone;
    }

    Call(UUID incidentId) {
        this.incidentId = incidentId;
    }

    void tell(Told told, @Nullable Setting at) {
        theme = told.themeOr(Theme.OTHER);
        setting = at;
        place = told.placeWords();
        happenedOn = told.happenedOn();
        what = told.whatWords();
        caller = told.callerWords();
        phone = told.phoneWords();
    }

    /** The setting's name, or where else it is. */
    public String where() {
        return setting == null ? place : setting.getName();
    }
}
