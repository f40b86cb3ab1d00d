package org.attune.plugins.tradedhours;

import org.attune.api.plugin.Label;

/** Who may agree for a setting. */
public enum WhoAgrees {
    @Label("Anybody of the setting who signs in, the SENCO for example")
    HEAD_OR_SENCO,
    @Label("Its head only")
    HEAD
}
