package org.attune.launcher.migration;

/** A plugin's migration failed, so the plugin is left out. Its message is the reason, in one line. */
public final class PluginMigrationFailed extends Exception {

    private static final long serialVersionUID = 1L;

    PluginMigrationFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
