package org.attune.api.diary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that is to be taken.
 *
 * @param sessionId in which session
 * @param settingId for which setting; null for somebody of none
 * @param who who comes, 1 to 120 characters: somebody at work, never a child
 * @param topic what it is about, up to 500 characters; may be empty. Names no child
 * @param involvementId the case that it is about; null for none. It must be open, at that setting, and one that the present user may
 *     see
 * @param orWait whether to wait where every place is taken
 * @param submissionId the form's own number: sent twice, it is booked once
 */
public record NewBooking(
        UUID sessionId,
        @Nullable UUID settingId,
        String who,
        String topic,
        @Nullable UUID involvementId,
        boolean orWait,
        UUID submissionId) {}
