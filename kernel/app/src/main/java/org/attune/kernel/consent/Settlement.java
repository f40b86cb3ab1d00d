package org.attune.kernel.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a difference was settled.
 *
 * @param agreed whether consent is given
 * @param decisive whose answer alone counts from now on, where a court says so; null otherwise
 * @param on the day it was settled
 */
record Settlement(
        ResolutionBasis basis, boolean agreed, @Nullable UUID decisive, LocalDate on, String note) {}
