package org.attune.api.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that was done on a day, which is being written down. After a withdrawal, what was done while there was consent may still be
 * written down, so the consent must have been live on that day, or be so now.
 */
public interface DatedWork {

    /** @return the id of what {@link ConsentFor} names */
    UUID consentSubjectId();

    /** @return the day, in the authority's local time; null where the work is being done now */
    @Nullable LocalDate doneOn();

    /** @return false for what stays possible without consent, such as writing up what was done before */
    boolean needsConsent();
}
