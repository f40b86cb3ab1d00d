package org.attune.kernel.identity;

import java.io.Serializable;
import java.util.UUID;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** A setting to choose from. */
public record SettingChoice(UUID id, @Nullable Integer urn, String name) implements Serializable {

    static SettingChoice of(Setting setting) {
        return new SettingChoice(setting.getId(), setting.getUrn(), setting.getName());
    }

    /** @return the name, and the URN because names repeat */
    public String getLabel() {
        return urn == null ? name : name + " (" + urn + ")";
    }
}
