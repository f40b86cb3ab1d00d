package org.attune.kernel.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A clock in a list.
 *
 * @param rule the rule's key
 * @param title what people call the rule
 * @param dueOn null where it is not running
 * @param practitioner who answers for it; null for the service as a whole
 * @param listedOn where it stands in the list
 */
public record DeadlineLine(
        UUID id,
        String rule,
        String title,
        String label,
        LocalDate startedOn,
        LocalDate promisedOn,
        @Nullable LocalDate dueOn,
        DeadlineState state,
        @Nullable LocalDate doneOn,
        @Nullable String practitioner,
        LocalDate listedOn) {

    public String day() {
        return Due.words(doneOn == null ? dueOn : doneOn, "");
    }

    public String promised() {
        return London.words(promisedOn);
    }

    public String words() {
        return due().words(London.today());
    }

    public String tone() {
        return due().tone(London.today());
    }

    private Due due() {
        return new Due(state, promisedOn, dueOn, doneOn);
    }
}
