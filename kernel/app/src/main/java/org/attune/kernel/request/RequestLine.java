package org.attune.kernel.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.consent.ConsentSummary;
import org.jspecify.annotations.Nullable;

/**
 * A request as a line of a list.
 *
 * @param consent where consent stands; null where none was asked for
 * @param linkEp who is link EP of the setting today; null where nobody is
 */
public record RequestLine(
        Row row, @Nullable ConsentSummary consent, @Nullable String linkEp) {

    /** What the request's own table says. */
    public record Row(
            UUID id,
            UUID childId,
            String givenName,
            String familyName,
            String preferredName,
            LocalDate dateOfBirth,
            String settingName,
            RequestState state,
            Instant sentAt,
            @Nullable Instant decidedAt,
            @Nullable String declineReason) {}

    public UUID id() {
        return row.id();
    }

    public String childName() {
        return (row.preferredName().isEmpty() ? row.givenName() : row.preferredName()) + " " + row.familyName();
    }

    public int age() {
        return London.age(row.dateOfBirth());
    }

    public String sent() {
        return London.words(row.sentAt());
    }

    public @Nullable String decided() {
        return row.decidedAt() == null ? null : London.words(row.decidedAt());
    }

    /** Days since it was sent. */
    public long waiting() {
        return London.daysSince(row.sentAt());
    }

    /** "today", "1 day", "12 days". */
    public String waitingWords() {
        long days = waiting();
        return days == 0 ? "Today" : days == 1 ? "1 day" : days + " days";
    }

    public String consentWords() {
        return consent == null ? "Not asked for" : consent.getTitle();
    }

    public String consentTone() {
        return consent == null ? "neutral" : consent.getTone();
    }
}
