package org.attune.plugins.criticalincidents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.attune.api.plugin.Help;
import org.attune.api.plugin.Label;
import org.attune.api.plugin.SettingsRecord;

/** What an authority decides about its critical incidents. */
@SettingsRecord
public record IncidentSettings(
        @Label("Who answers a call")
        @Help(
                "A rota names one person for each slot. A duty team is told all at once, and whoever rings back first leads.")
        @NotNull WhoAnswers whoAnswers,

        @Label("Whoever answers is texted")
        @Help(
                "On the mobile on which they agreed to be texted: whoever answers when a call is logged, and whoever takes over. A text says"
                        + " that somebody waits, not what happened or where.")
        boolean answererIsTexted,

        @Label("Principals are in every response team")
        @Help(
                "Otherwise a principal sees that there is an incident, and joins its team with a reason before seeing what it is about.")
        boolean principalsInEveryTeam,

        @Label("People affected may be named")
        @Help(
                "Each with the reason why it is right to name them. Otherwise those affected are described as groups only.")
        boolean peopleMayBeNamed,

        @Label("Minutes until the caller is rung back: more than one school")
        @Help("Principals are told when nobody has rung back by then.")
        @Min(5) @Max(1440) int majorMinutes,

        @Label("Minutes until the caller is rung back: a whole school") @Min(5) @Max(1440) int seriousMinutes,

        @Label("Minutes until the caller is rung back: a few people") @Min(5) @Max(1440) int containedMinutes,

        @Label("An incident is closed only after its review")
        @Help("The review asks what went well and what was learnt, without names.")
        boolean reviewBeforeClosing,

        @Label("Years that the account of an incident is kept")
        @Help(
                "Counted from the day it is closed. Then what happened, who called and who was affected is deleted; times, figures and"
                        + " lessons stay. What is part of a child’s record is kept with that.")
        @Min(1) @Max(75) int keepYears) {

    /** Until the authority says otherwise. */
    public static final IncidentSettings DEFAULTS =
            new IncidentSettings(WhoAnswers.ROTA, false, false, true, 30, 60, 240, true, 7);

    /** How long the service has to ring back. */
    public Duration answerWithin(Severity severity) {
        return Duration.ofMinutes(
                switch (severity) {
                    case MAJOR -> majorMinutes;
                    case SERIOUS -> seriousMinutes;
                    case CONTAINED -> containedMinutes;
                });
    }
}
