package org.attune.api.diary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it stands.
 *
 * @param id its id
 * @param sessionId of which session
 * @param settingId for which setting; null for somebody of none
 * @param who who comes
 * @param state where it stands
 * @param freeUntil until when it can be given back freely
 */
public record SessionBooked(
        UUID id, UUID sessionId, @Nullable UUID settingId, String who, BookingState state, Instant freeUntil) {}
