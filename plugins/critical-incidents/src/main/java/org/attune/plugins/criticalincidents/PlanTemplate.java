package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;

/** An authority's own plan for a theme: a step a line. */
@Entity(name = "CriticalIncidentsPlanTemplate")
@Table(name = "plan_template", schema = "plugin_critical_incidents")
public class PlanTemplate extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "theme")
    private Theme theme;

    @Column(name = "first_day")
    private String firstDay = "";

    @Column(name = "first_week")
    private String firstWeek = "";

    @Column(name = "later")
    private String later = "";

    protected PlanTemplate() {}

    PlanTemplate(Theme theme) {
        this.theme = theme;
    }

    public Theme getTheme() {
        return theme;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public String getFirstWeek() {
        return firstWeek;
    }

    public String getLater() {
        return later;
    }

    void say(String firstDaySteps, String firstWeekSteps, String laterSteps) {
        firstDay = firstDaySteps;
        firstWeek = firstWeekSteps;
        later = laterSteps;
    }
}
