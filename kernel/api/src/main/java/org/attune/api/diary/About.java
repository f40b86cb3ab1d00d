package org.attune.api.diary;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an appointment is about. Where it is about a child it goes with the child's record: restriction, copies, deletion.
 *
 * @param settingId the setting that it is for; null for none
 * @param involvementId the case; null for none, and then {@code childId} may still say whom it is about
 * @param childId the child; null for nobody, and needed where a case is named
 */
public record About(
        @Nullable UUID settingId,
        @Nullable UUID involvementId,
        @Nullable UUID childId) implements Serializable {

    /** About no setting and nobody. */
    public static final About NOBODY = new About(null, null, null);

    /** @throws IllegalArgumentException where a case is named without its child */
    public About {
        if (involvementId != null && childId == null) {
            throw new IllegalArgumentException("A case is its child's");
        }
    }

    /**
     * @param settingId a setting
     * @return about that setting and no child
     */
    public static About setting(UUID settingId) {
        return new About(settingId, null, null);
    }
}
