package org.attune.kernel.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.deadline.Because;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * A pause as it was entered.
 *
 * @param from the first day that is not counted
 * @param reason why
 * @param documentId a document about the same child that shows it; null for none
 */
public record HoldInput(
        @Nullable LocalDate from,
        @Nullable String reason,
        @Nullable UUID documentId) {

    Because because() {
        return new Because(Text.tidy(reason), null, documentId);
    }
}
