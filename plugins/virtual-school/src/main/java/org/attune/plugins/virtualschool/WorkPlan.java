package org.attune.plugins.virtualschool;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work as somebody plans it, as it was typed.
 *
 * @param title names no child
 * @param hours how many, as typed
 * @param practitionerId who does it: a link EP of the year
 * @param because why it may be more than there is; empty where it is not
 */
public record WorkPlan(
        @Nullable UseKind kind,
        @Nullable String title,
        @Nullable LocalDate plannedFor,
        @Nullable String hours,
        @Nullable UUID practitionerId,
        @Nullable String because) {}
