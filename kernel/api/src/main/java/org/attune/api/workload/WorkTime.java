package org.attune.api.workload;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Time of one practitioner on one day. Says nothing of whom or what it is for.
 *
 * @param practitionerId whose time
 * @param day in London
 * @param minutes more than 0
 * @param kind planned or done, direct or preparation
 */
public record WorkTime(UUID practitionerId, LocalDate day, int minutes, WorkKind kind) {}
