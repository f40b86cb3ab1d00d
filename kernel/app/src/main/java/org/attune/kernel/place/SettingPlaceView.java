package org.attune.kernel.place;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A setting with its district and the link EP of a day.
 *
 * @param urn its number in the register; null where it has none
 * @param area what the register says of where it lies; may be empty
 * @param districtId null where it lies in none
 * @param practitionerId null where nobody is link EP
 * @param left whether the link EP does not work here on that day
 */
public record SettingPlaceView(
        UUID id,
        String name,
        @Nullable Integer urn,
        String area,
        @Nullable UUID districtId,
        @Nullable String district,
        @Nullable UUID practitionerId,
        @Nullable String linkEp,
        @Nullable String days,
        boolean left)
        implements Serializable {}
