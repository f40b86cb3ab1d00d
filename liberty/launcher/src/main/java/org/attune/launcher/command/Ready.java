package org.attune.launcher.command;

import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;

/** An installation for commands that need its tables, whether or not a copy is running from it. */
final class Ready {

    private Ready() {}

    /** Opened, and refused where its tables are not up to date with this release. */
    static Installation installation() {
        return installation(Settings.ofProcess());
    }

    static Installation installation(Settings settings) {
        Installation installation = Installation.join(settings);
        try {
            installation.requireMigrated();
            return installation;
        } catch (RuntimeException notMigrated) {
            installation.close();
            throw notMigrated;
        }
    }
}
