package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Where to look or whom to ring, for a theme or for every one. */
@Entity(name = "CriticalIncidentsResource")
@Table(name = "resource", schema = "plugin_critical_incidents")
public class Resource extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "theme")
    private @Nullable Theme theme;

    @Column(name = "title")
    private String title = "";

    @Column(name = "link")
    private String link = "";

    @Column(name = "phone")
    private String phone = "";

    @Column(name = "note")
    private String note = "";

    protected Resource() {}

    public @Nullable Theme getTheme() {
        return theme;
    }

    public String getTitle() {
        return title;
    }

    public String getLink() {
        return link;
    }

    public String getPhone() {
        return phone;
    }

    public String getNote() {
        return note;
    }

    void say(@Nullable Theme of, String called, String address, String number, String remark) {
        theme = of;
        title = called;
        link = address;
        phone = number;
        note = remark;
    }
}
