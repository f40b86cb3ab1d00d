package org.attune.kernel.practitioner;

import java.time.LocalDate;
import org.attune.api.practitioner.Registration;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the register says from a day on.
 *
 * @param said what it says
 * @param since from which day; never tomorrow
 * @param note why it changed, and what the conditions are
 */
public record EntryDetails(Registration said, @Nullable LocalDate since, String note) {

    public EntryDetails {
        said = CheckDetails.tidy(said);
        note = Text.tidy(note);
    }
}
