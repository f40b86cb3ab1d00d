package org.attune.kernel.practitioner;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.Registration;
import org.attune.api.time.London;
import org.attune.kernel.place.Choice;
import org.attune.kernel.place.LinkEpView;
import org.attune.kernel.place.MemberView;
import org.jspecify.annotations.Nullable;

/**
 * One practitioner with all that their page shows.
 *
 * @param own whether the reader is this practitioner
 * @param modality as what they are registered; null for one who is not on the register
 * @param history newest first
 * @param checks newest first
 * @param trainees whom they supervise today
 */
public record PractitionerView(
        PractitionerLine line,
        int version,
        @Nullable UUID accountId,
        boolean own,
        String email,
        Registration registration,
        @Nullable LocalDate startsOn,
        Set<DayOfWeek> workingDays,
        @Nullable BigDecimal hoursPerWeek,
        List<String> specialisms,
        @Nullable UUID supervisorId,
        Places places,
        List<Trainee> trainees,
        List<HistoryLine> history,
        List<CheckLine> checks) {

    /**
     * Where they work.
     *
     * @param districts by name
     * @param teams today's and those to come
     * @param links the settings whose link EP they are today
     */
    public record Places(List<Choice> districts, List<MemberView> teams, List<LinkEpView> links) {}

    /** One whom they supervise. */
    public record Trainee(UUID id, String name, String title) {}

    /** What the register said from a day on. */
    public record HistoryLine(
            String since,
            String day,
            String words,
            String tone,
            @Nullable String details,
            String note,
            String recorded) {}

    /** @param evidence the check's id where a file was kept with it; else null */
    public record CheckLine(
            String day,
            String words,
            String by,
            String note,
            @Nullable UUID evidence) {}

    static PractitionerView of(
            Practitioner one,
            boolean own,
            Places places,
            List<Practitioner> trainees,
            List<RegistrationEntry> history,
            List<RegistrationCheck> checks,
            LocalDate today) {
        Practitioner supervisor = one.getSupervisor();
        return new PractitionerView(
                PractitionerLine.of(one, today),
                one.getVersion(),
                one.getAccountId(),
                own,
                one.getEmail(),
                one.getRegistration(),
                one.getStartsOn(),
                WorkingDays.of(one.getWorkingDays()),
                one.getHoursPerWeek(),
                one.getSpecialisms().lines().toList(),
                supervisor == null ? null : supervisor.getId(),
                places,
                trainees.stream()
                        .map(t -> new Trainee(t.getId(), t.getName(), t.title(today)))
                        .toList(),
                history.stream().map(PractitionerView::historyLine).toList(),
                checks.stream().map(PractitionerView::checkLine).toList());
    }

    private static HistoryLine historyLine(RegistrationEntry entry) {
        Registration said = entry.said();
        String by = entry.recordedBy() == null ? "" : " by " + entry.recordedBy();
        return new HistoryLine(
                London.words(entry.since()),
                entry.since().toString(),
                said.status().words(),
                said.status().isOnRegister() ? "ok" : "stop",
                details(said),
                entry.note(),
                "Entered on " + London.wordsOrNothing(entry.recordedAt()) + by);
    }

    private static CheckLine checkLine(RegistrationCheck check) {
        String details = details(check.seen());
        return new CheckLine(
                London.words(check.checkedOn()),
                check.seen().status().words() + (details == null ? "" : ": " + details),
                check.checkedBy() == null ? "" : check.checkedBy(),
                check.note(),
                check.documentId() == null ? null : check.getId());
    }

    private static @Nullable String details(Registration said) {
        String words = String.join(
                ", ",
                Stream.of(
                                said.number(),
                                said.modality(),
                                said.expiresOn() == null ? null : "until " + London.words(said.expiresOn()))
                        .filter(part -> part != null)
                        .toList());
        return words.isEmpty() ? null : words;
    }

    /** Working days and hours, in words; empty where nothing is known. */
    public String getWeek() {
        String days = WorkingDays.words(workingDays);
        String hours =
                hoursPerWeek == null ? "" : hoursPerWeek.stripTrailingZeros().toPlainString() + " hours a week";
        return days.isEmpty() || hours.isEmpty() ? days + hours : days + ", " + hours;
    }

    public String getFrom() {
        return startsOn == null ? "" : London.words(startsOn);
    }

    /** The note of the newest entry, where it says what the register shows besides. */
    public String getCurrentNote() {
        return history.isEmpty() ? "" : history.get(0).note();
    }
}
