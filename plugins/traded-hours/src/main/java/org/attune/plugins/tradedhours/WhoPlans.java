package org.attune.plugins.tradedhours;

import org.attune.api.plugin.Label;

/** Who of the service plans a setting's hours with its people. */
public enum WhoPlans {
    /** Whoever is link EP on the day, and the principals. */
    @Label("The setting’s link EP, and the principals")
    LINK_EP,
    /** Those, and the office. */
    @Label("The setting’s link EP, the principals and the service’s office")
    OFFICE,
    /** Whoever works for the service: where nobody is link EP, or all share the settings. */
    @Label("Everybody who works for the service")
    EVERYBODY
}
