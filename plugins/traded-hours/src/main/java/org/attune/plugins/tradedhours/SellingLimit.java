package org.attune.plugins.tradedhours;

import org.attune.api.plugin.Label;

/** What limits how many hours of a year are promised. */
public enum SellingLimit {
    @Label("Nothing limits it")
    NONE,
    @Label("So many hours")
    HOURS,
    @Label("A part of the service’s time for direct work")
    SHARE_OF_TIME
}
