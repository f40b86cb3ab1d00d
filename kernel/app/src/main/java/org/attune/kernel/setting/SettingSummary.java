package org.attune.kernel.setting;

import java.util.UUID;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.jspecify.annotations.Nullable;

/**
 * A setting as a line of a list or a choice.
 *
 * @param urn its number in the register; null where it has none
 */
public record SettingSummary(
        UUID id,
        String name,
        String type,
        String town,
        String postcode,
        @Nullable Integer urn,
        SettingStatus status) {

    static SettingSummary of(Setting setting) {
        return new SettingSummary(
                setting.getId(),
                setting.getName(),
                setting.getType(),
                setting.getTown(),
                setting.getPostcode(),
                setting.getUrn(),
                setting.getStatus());
    }

    /** The status in words. */
    public String statusWords() {
        return SettingWords.of(status);
    }

    /** The colour of its tag. */
    public String tone() {
        return SettingWords.tone(status);
    }
}
