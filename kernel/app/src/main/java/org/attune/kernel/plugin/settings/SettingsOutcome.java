package org.attune.kernel.plugin.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of text or JSON.
 *
 * @param settings the valid record; null where there are problems
 * @param problems empty where there is a record
 */
public record SettingsOutcome(@Nullable Record settings, List<SettingsProblem> problems) {

    static SettingsOutcome wrong(List<SettingsProblem> problems) {
        return new SettingsOutcome(null, List.copyOf(problems));
    }
}
