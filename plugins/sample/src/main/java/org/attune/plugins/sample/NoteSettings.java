package org.attune.plugins.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attune.api.plugin.Help;
import org.attune.api.plugin.Label;
import org.attune.api.plugin.SettingsRecord;

/** What an authority can set: how long a note may be, and whether requests leave one. */
@SettingsRecord
public record NoteSettings(
        @Label("Longest note") @Help("How many characters a note may have.") @Min(20) @Max(4000) int longestNote,

        @Label("Write a note when a request arrives") @Help("The note says only that there was one, and when.")
        boolean noteRequests) {

    /** Until the authority says otherwise. */
    public static final NoteSettings DEFAULTS = new NoteSettings(1000, true);
}
