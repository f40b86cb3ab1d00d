package org.attune.api.deadline;

import java.util.List;
import org.pf4j.ExtensionPoint;

/** Extension point: declares the rules by which a feature's or plugin's clocks run. */
public interface DeadlineRules extends ExtensionPoint {

    /** @return the rules; the same ones each time for an authority */
    List<DeadlineRule> rules();
}
