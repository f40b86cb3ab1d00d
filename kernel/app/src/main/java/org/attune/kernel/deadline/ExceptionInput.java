package org.attune.kernel.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.deadline.Because;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * An exception as it was entered.
 *
 * @param until to which day it is extended; null to lift the limit
 * @param ground the key of a ground, where the rule names some; null else
 * @param reason why
 * @param documentId a document about the same child that shows it; null for none
 */
public record ExceptionInput(
        @Nullable LocalDate until,
        @Nullable String ground,
        @Nullable String reason,
        @Nullable UUID documentId) {

    Because because() {
        String named = Text.tidy(ground);
        return new Because(Text.tidy(reason), named.isEmpty() ? null : named, documentId);
    }
}
