package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.attune.api.problem.NotFoundException;
import org.attune.api.setting.Setting;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that logs a call, and the one that puts right what was told. */
@Named("criticalIncidentsCall")
@ViewScoped
public class CallPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    CallService calls;

    @Inject
    IncidentService incidents;

    private @Nullable String severity = Severity.SERIOUS.name();
    private @Nullable String theme = "";
    private @Nullable String setting = "";
    private @Nullable String place;
    private @Nullable LocalDate happenedOn;
    private @Nullable String what;
    private @Nullable String caller;
    private @Nullable String phone;
    private @Nullable String writtenAt;

    private transient @Nullable List<CallService.Place> places;

    /** For the form that logs: refused before anything is written. */
    public void begin() {
        getPlaces();
    }

    /** For the form that changes: what was told. */
    public void load() {
        id = Address.needed("id");
        IncidentView view = incidents.view(id);
        Call call = view.call();
        if (call == null) {
            throw new NotFoundException("The account of this incident was deleted.");
        }
        Setting at = call.getSetting();
        severity = view.incident().getSeverity().name();
        theme = call.getTheme().name();
        setting = at == null ? "" : at.getId().toString();
        place = call.getPlace();
        happenedOn = call.getHappenedOn();
        what = call.getWhat();
        caller = call.getCaller();
        phone = call.getPhone();
    }

    /** The page of the incident says that the call is logged, so that a call that was sent later says it too. */
    public String log() {
        UUID logged = calls.log(told(), moment(writtenAt), submission);
        return "/plugins/critical-incidents/incident.xhtml?id=" + logged + "&logged=true&faces-redirect=true";
    }

    public String change() {
        calls.change(Objects.requireNonNull(id), told());
        return Address.to("incident.xhtml?id=" + id, "Changed.");
    }

    private Told told() {
        return new Told(
                Chosen.of(Severity.class, severity),
                Chosen.of(Theme.class, theme),
                Ids.orNull(setting),
                place,
                happenedOn,
                what,
                caller,
                phone);
    }

    private static @Nullable Instant moment(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : Instant.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public List<CallService.Place> getPlaces() {
        List<CallService.Place> known = places;
        if (known == null) {
            known = calls.places();
            places = known;
        }
        return known;
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public @Nullable String getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable String severity) {
        this.severity = severity;
    }

    public @Nullable String getTheme() {
        return theme;
    }

    public void setTheme(@Nullable String theme) {
        this.theme = theme;
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getCaller() {
        return caller;
    }

    public void setCaller(@Nullable String caller) {
        this.caller = caller;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getWrittenAt() {
        return writtenAt;
    }

    public void setWrittenAt(@Nullable String writtenAt) {
        this.writtenAt = writtenAt;
    }
}
