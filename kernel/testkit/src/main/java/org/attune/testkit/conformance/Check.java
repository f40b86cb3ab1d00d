package org.attune.testkit.conformance;

import java.io.IOException;

/** One thing that a plugin keeps to. */
interface Check {

    /** By which it is known on the screen and in the documents; it does not change. */
    String name();

    /** Looks, and says what it found. */
    void run(Subject subject, Findings findings) throws IOException;

    /** Whether it needs the plugin to be taking part. */
    default boolean needsRunningPlugin() {
        return true;
    }
}
