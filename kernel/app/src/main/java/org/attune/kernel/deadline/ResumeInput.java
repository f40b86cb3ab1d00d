package org.attune.kernel.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param on the first day that is counted again */
public record ResumeInput(@Nullable LocalDate on) {}
