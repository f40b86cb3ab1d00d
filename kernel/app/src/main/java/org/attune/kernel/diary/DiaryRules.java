package org.attune.kernel.diary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.NewAppointment;
import org.attune.api.diary.Span;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Text;

/** What can be said of an appointment before the database is asked. */
final class DiaryRules {

    private DiaryRules() {}

    /** @return the same with its texts made even */
    static NewAppointment check(NewAppointment wanted) {
        List<FieldError> errors = new ArrayList<>();
        String title = Text.tidy(wanted.title());
        String note = wanted.note().strip();
        if (title.isEmpty()) {
            errors.add(new FieldError("title", "Enter what it is called"));
        }
        title(title, errors);
        note(note, errors);
        if (!isInOurTime(wanted.when())) {
            errors.add(new FieldError("day", "Enter a day from 2000 to 2199"));
        }
        people(wanted.practitionerIds(), errors);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new NewAppointment(
                wanted.scheme(),
                wanted.kind(),
                title,
                wanted.when(),
                wanted.place(),
                wanted.practitionerIds(),
                wanted.about(),
                note,
                wanted.submissionId());
    }

    /** It may be empty here. */
    static void title(String title, List<FieldError> errors) {
        if (title.length() > NewAppointment.LONGEST_TITLE || !Text.isLine(title)) {
            errors.add(new FieldError(
                    "title", "Use one line of " + NewAppointment.LONGEST_TITLE + " characters or fewer"));
        }
    }

    static void note(String note, List<FieldError> errors) {
        if (note.length() > NewAppointment.LONGEST_NOTE || !Text.isLines(note)) {
            errors.add(new FieldError("note", "Use 2,000 characters or fewer"));
        }
    }

    static void people(Collection<UUID> practitioners, List<FieldError> errors) {
        if (practitioners.isEmpty()) {
            errors.add(new FieldError("people", "Choose who takes part"));
        } else if (practitioners.size() > NewAppointment.MOST_PEOPLE) {
            errors.add(new FieldError("people", "Choose up to " + NewAppointment.MOST_PEOPLE + " people"));
        }
    }

    static void time(Span when) {
        if (!isInOurTime(when)) {
            throw new InvalidException("day", "Enter a day from 2000 to 2199");
        }
    }

    private static boolean isInOurTime(Span when) {
        return Times.isOurs(when.startsAt()) && Times.isOurs(when.endsAt());
    }
}
