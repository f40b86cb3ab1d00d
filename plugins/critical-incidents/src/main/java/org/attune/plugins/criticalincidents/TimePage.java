package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Time spent on an incident, and the form that adds some. */
@Named("criticalIncidentsTime")
@ViewScoped
public class TimePage extends IncidentFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    TimeService times;

    private @Nullable LocalDate day = London.today();
    private @Nullable String hours;
    private @Nullable String minutes;
    private @Nullable String kind = "";

    private transient @Nullable List<TimeSpent> entries;

    public String add() {
        times.add(id(), day, hours, minutes, Chosen.of(WorkKind.class, kind), submission);
        return Address.to("time.xhtml?id=" + id, "Time added.");
    }

    public List<TimeSpent> getEntries() {
        List<TimeSpent> known = entries;
        if (known == null) {
            known = times.of(id);
            entries = known;
        }
        return known;
    }

    public String dayWords(TimeSpent entry) {
        return Moments.day(entry.getDay());
    }

    public String timeWords(TimeSpent entry) {
        return IncidentView.time(entry.getMinutes());
    }

    public List<WorkKind> getKinds() {
        return List.of(WorkKind.values());
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
