package org.attune.kernel.plugin.gate;

import java.util.List;
import java.util.Optional;
import org.attune.kernel.plugin.settings.SettingsOutcome;

/**
 * What an authority decided about a plugin, as it was read.
 *
 * @param enabled whether it is switched on
 * @param settings what its settings are; empty for a plugin without, or that is not running
 */
record Activation(boolean enabled, Optional<SettingsOutcome> settings) {

    static final Activation NONE = new Activation(false, Optional.empty());

    /** Why the settings cannot be used, each a sentence; empty where they can. */
    List<String> problems() {
        return settings.map(outcome -> outcome.problems().stream()
                        .map(problem -> "Its settings need attention: " + problem.message() + ".")
                        .toList())
                .orElse(List.of());
    }
}
