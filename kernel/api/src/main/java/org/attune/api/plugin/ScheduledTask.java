package org.attune.api.plugin;

import java.time.Duration;
import org.pf4j.ExtensionPoint;

/**
 * Extension point: work that a plugin does from time to time. Implement it in a bean with {@link org.pf4j.Extension} and {@code
 * @ApplicationScoped}. The kernel runs it once for each active authority that has the plugin on, each time in a transaction of its
 * own, as the system: nobody's permissions, so it calls services that are {@link org.attune.api.security.Unrestricted}.
 */
public interface ScheduledTask extends ExtensionPoint {

    /** @return a short name for the log and the audit, for example {@code sample.tidy}; the same at every call */
    String name();

    /** @return how long to wait between two runs, at least a second; asked once, at the start, outside any authority */
    Duration interval();

    /** Does the work for the present authority. What it throws is logged, and only this authority's run rolls back. */
    void run();
}
