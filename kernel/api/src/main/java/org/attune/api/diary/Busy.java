package org.attune.api.diary;

import java.util.UUID;

/**
 * That somebody's time is taken. It says no more, so that it may be shown to whoever may not see what takes it.
 *
 * @param practitionerId whose time
 * @param appointmentId by which appointment
 * @param when from when until when
 */
public record Busy(UUID practitionerId, UUID appointmentId, Span when) {}
