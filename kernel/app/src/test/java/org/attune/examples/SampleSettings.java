package org.attune.examples;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attune.api.plugin.Help;
import org.attune.api.plugin.Label;
import org.attune.api.plugin.SettingsRecord;

/** What an authority decides about the sample. */
@SettingsRecord
public record SampleSettings(
        @Label("Longest note") @Help("In characters") @Min(100) @Max(5000) int longestNote) {

    public static final SampleSettings DEFAULTS = new SampleSettings(1000);
}
