package org.attune.plugins.criticalincidents;

import org.attune.api.plugin.Label;

/** Who is told of a call. */
public enum WhoAnswers {
    @Label("Whoever has the slot of the rota")
    ROTA,
    @Label("Everybody in the duty team: the first to ring back leads")
    DUTY_TEAM
}
