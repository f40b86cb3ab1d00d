package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.diary.AppointmentKinds;
import org.attune.api.diary.Use;

/** What every service has appointments for. */
@ApplicationScoped
public class DiaryKinds implements AppointmentKinds {

    private static final List<AppointmentKind> KINDS = List.of(
            new AppointmentKind("diary.consultation", "Consultation", Use.DIRECT, true, true),
            new AppointmentKind("diary.drop-in", "Drop-in", Use.DIRECT, true, true),
            new AppointmentKind("diary.training", "Training", Use.DIRECT, true, true),
            new AppointmentKind("diary.group-supervision", "Group supervision for settings", Use.DIRECT, true, true),
            new AppointmentKind("diary.planning-meeting", "Planning meeting", Use.DIRECT, true, true),
            new AppointmentKind("diary.visit", "Visit", Use.DIRECT, true, false),
            new AppointmentKind("diary.observation", "Observation", Use.DIRECT, true, false),
            new AppointmentKind("diary.assessment", "Assessment", Use.DIRECT, true, false),
            new AppointmentKind("diary.family-meeting", "Meeting with a family", Use.DIRECT, true, false),
            new AppointmentKind("diary.review", "Review meeting", Use.DIRECT, true, false),
            new AppointmentKind("diary.reading", "Reading and preparing", Use.PREPARATION, true, false),
            new AppointmentKind("diary.writing", "Writing up", Use.PREPARATION, true, false),
            new AppointmentKind("diary.team-meeting", "Team meeting", Use.OTHER, true, false),
            new AppointmentKind("diary.supervision", "Supervision", Use.OTHER, true, false),
            new AppointmentKind("diary.own-training", "Own training", Use.OTHER, true, false),
            new AppointmentKind("diary.travel", "Travel", Use.OTHER, true, false),
            new AppointmentKind("diary.other", "Other work", Use.OTHER, true, false));

    @Override
    public List<AppointmentKind> kinds() {
        return KINDS;
    }
}
