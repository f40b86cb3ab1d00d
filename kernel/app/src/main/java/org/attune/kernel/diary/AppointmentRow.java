package org.attune.kernel.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.About;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.NewAppointment;
import org.attune.api.diary.Span;
import org.jspecify.annotations.Nullable;

/** An appointment in the diary. */
@Entity
@Table(name = "appointment", schema = "attune")
public class AppointmentRow extends Placed {

    @Column(name = "scheme", updatable = false)
    private String scheme = "";

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "title")
    private String title = "";

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "live")
    private boolean live = true;

    @Column(name = "cancelled_because")
    private String cancelledBecause = "";

    @Column(name = "setting_id")
    private @Nullable UUID settingId;

    @Column(name = "involvement_id")
    private @Nullable UUID involvementId;

    @Column(name = "child_id")
    private @Nullable UUID childId;

    @Column(name = "note")
    private String note = "";

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected AppointmentRow() {}

    AppointmentRow(NewAppointment wanted) {
        scheme = wanted.scheme();
        submissionId = wanted.submissionId();
        describe(wanted);
        move(wanted.when());
    }

    /** What it is called and about; when it is, {@link #move} says. */
    final void describe(NewAppointment wanted) {
        kind = wanted.kind();
        title = wanted.title();
        settingId = wanted.about().settingId();
        involvementId = wanted.about().involvementId();
        childId = wanted.about().childId();
        note = wanted.note();
    }

    void rename(String to) {
        title = to;
    }

    final void move(Span to) {
        startsAt = to.startsAt();
        endsAt = to.endsAt();
    }

    void cancel(String because) {
        live = false;
        cancelledBecause = because;
    }

    public Span when() {
        return new Span(startsAt, endsAt);
    }

    public boolean isLive() {
        return live;
    }

    public String title() {
        return title;
    }

    String kind() {
        return kind;
    }

    public String scheme() {
        return scheme;
    }

    public String cancelledBecause() {
        return cancelledBecause;
    }

    Appointment appointment(List<Appointment.Person> people) {
        return new Appointment(
                getId(),
                getVersion(),
                scheme,
                kind,
                title,
                when(),
                place(),
                where(),
                people,
                new About(settingId, involvementId, childId),
                note,
                live);
    }
}
