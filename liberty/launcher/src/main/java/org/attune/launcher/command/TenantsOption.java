package org.attune.launcher.command;

import java.nio.file.Path;
import org.attune.launcher.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that several commands share: where the authorities' folders are. */
final class TenantsOption {

    @Option(
            names = "--tenants",
            paramLabel = "DIR",
            description = "The folder with one folder for each authority. Default: the release's own.")
    private @Nullable Path folder;

    Settings applyTo(Settings settings) {
        Path given = folder;
        return given == null
                ? settings
                : settings.with("ATTUNE_TENANTS_DIR", given.toAbsolutePath().toString());
    }
}
