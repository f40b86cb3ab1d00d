package org.attune.api.diary;

import java.util.Set;
import java.util.UUID;

/**
 * An appointment that is to be made.
 *
 * @param scheme whose it is: the plugin's id
 * @param kind the key of a kind that an {@link AppointmentKinds} declares
 * @param title what diaries, feeds and invitations call it, 1 to {@link #LONGEST_TITLE} characters on one line. Never a child's name
 * @param when when it is
 * @param place where it is
 * @param practitionerIds who takes part of those who work here, 1 to {@link #MOST_PEOPLE}
 * @param about what it is about
 * @param note for those who take part, up to {@link #LONGEST_NOTE} characters; may be empty. In no feed and no invitation
 * @param submissionId the form's or event's own number: sent twice, the appointment is made once
 */
public record NewAppointment(
        String scheme,
        String kind,
        String title,
        Span when,
        Place place,
        Set<UUID> practitionerIds,
        About about,
        String note,
        UUID submissionId) {

    /** The longest title in characters. */
    public static final int LONGEST_TITLE = 120;

    /** The longest note in characters. */
    public static final int LONGEST_NOTE = 2000;

    /** How many of those who work here may take part. */
    public static final int MOST_PEOPLE = 60;

    /** Keeps a copy of who takes part. */
    public NewAppointment {
        practitionerIds = Set.copyOf(practitionerIds);
    }

    /**
     * @param when another time
     * @param submission another number
     * @return the same at that time
     */
    public NewAppointment at(Span when, UUID submission) {
        return new NewAppointment(scheme, kind, title, when, place, practitionerIds, about, note, submission);
    }

    /**
     * @param what what else it is about
     * @param noted another note
     * @return the same about that
     */
    public NewAppointment about(About what, String noted) {
        return new NewAppointment(scheme, kind, title, when, place, practitionerIds, what, noted, submissionId);
    }
}
