package org.attune.kernel.diary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form of an appointment: a new one, for a person and a day where the address says so, or one that is changed. */
@Named("appointmentForm")
@ViewScoped
public class AppointmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AppointmentService appointments;

    @Inject
    AppointmentChoices choices;

    /** Sent twice, this form makes one appointment: the form carries it, since its view is gone after the first time. */
    private UUID submission = UUID.randomUUID();

    private @Nullable String id;
    private @Nullable String practitioner;
    private @Nullable String on;
    private int version;
    private @Nullable String kind;
    private String title = "";
    private List<String> people = List.of();
    private @Nullable LocalDate day;
    private String startsAt = "";
    private String minutes = "60";
    private PlaceForm place = new PlaceForm();
    private @Nullable String settingId;
    private @Nullable String caseId;
    private String note = "";
    private @Nullable Choice keptCase;
    private transient @Nullable List<Choice> caseChoices;

    public void load() {
        if (id == null) {
            begin();
            return;
        }
        AppointmentView view = appointments.get(Ids.of(id));
        Appointment kept = view.appointment();
        version = kept.version();
        kind = kept.kind();
        title = kept.title();
        people = kept.people().stream()
                .map(one -> one.practitionerId().toString())
                .toList();
        day = Times.date(kept.when().startsAt());
        startsAt = London.time(kept.when().startsAt());
        minutes = Integer.toString(kept.when().minutes());
        place = PlaceForm.of(kept.place());
        settingId = Objects.toString(kept.about().settingId(), null);
        caseId = Objects.toString(kept.about().involvementId(), null);
        note = view.note();
        UUID about = kept.about().involvementId();
        String child = view.child();
        keptCase = about == null || child == null ? null : new Choice(about, child);
    }

    private void begin() {
        UUID whose = Ids.orNull(practitioner);
        UUID who = whose == null ? choices.me() : whose;
        people = who == null ? List.of() : List.of(who.toString());
        try {
            day = on == null ? null : LocalDate.parse(on);
        } catch (DateTimeException noDay) {
            day = null;
        }
    }

    public String save() {
        AppointmentInput entered = new AppointmentInput(
                kind,
                title,
                Ids.all(people),
                day,
                Typed.time(startsAt),
                Typed.number(minutes),
                place.input(),
                Ids.orNull(settingId),
                Ids.orNull(caseId),
                note,
                submission);
        UUID kept = id == null ? appointments.make(entered) : changed(entered);
        PageNotice.afterRedirect("Saved.");
        return "/diary/appointment.xhtml?faces-redirect=true&id=" + kept;
    }

    private UUID changed(AppointmentInput entered) {
        UUID appointment = Ids.of(id);
        appointments.change(appointment, version, entered);
        return appointment;
    }

    public List<AppointmentKind> getKinds() {
        return choices.kinds();
    }

    public List<Choice> getCases() {
        List<Choice> known = caseChoices;
        if (known == null) {
            known = new ArrayList<>(choices.cases());
            Choice kept = keptCase;
            if (kept != null && known.stream().noneMatch(one -> one.id().equals(kept.id()))) {
                known.add(0, kept);
            }
            caseChoices = known;
        }
        return known;
    }

    public boolean isAdding() {
        return id == null;
    }

    public PlaceForm getPlace() {
        return place;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = Ids.of(submission);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPractitioner() {
        return practitioner;
    }

    public void setPractitioner(@Nullable String practitioner) {
        this.practitioner = practitioner;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(@Nullable List<String> people) {
        this.people = people == null ? List.of() : people;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable String startsAt) {
        this.startsAt = startsAt == null ? "" : startsAt;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }

    public @Nullable String getSettingId() {
        return settingId;
    }

    public void setSettingId(@Nullable String settingId) {
        this.settingId = settingId;
    }

    public @Nullable String getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable String caseId) {
        this.caseId = caseId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
