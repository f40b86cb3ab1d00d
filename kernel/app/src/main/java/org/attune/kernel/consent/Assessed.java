package org.attune.kernel.consent;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What every assessment says.
 *
 * @param purpose the decision it is about: competence and capacity are for one decision at a time
 * @param practitionerId who assessed
 * @param by their name that day
 * @param on in local time; not in the future
 * @param note how it was found out
 */
record Assessed(String purpose, UUID practitionerId, String by, LocalDate on, String note) {}
