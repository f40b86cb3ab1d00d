package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;

/** What every installation is that is measured: one in demo mode, on free ports, made ready as the launcher does. */
final class Prepared {

    private Prepared() {}

    /** @param home the installation's own folder */
    static Settings settings(Path release, Path tenants, Path home) throws IOException {
        List<Integer> ports = Ports.free(3);
        return Settings.of(Map.of(
                "ATTUNE_HOME", home.toString(),
                "ATTUNE_DISTRIBUTION", release.toString(),
                "ATTUNE_TENANTS_DIR", tenants.toString(),
                "ATTUNE_HTTP_PORT", String.valueOf(ports.get(0)),
                "ATTUNE_HTTPS_PORT", String.valueOf(ports.get(1)),
                "ATTUNE_PG_PORT", String.valueOf(ports.get(2)),
                "ATTUNE_DEMO", "true",
                // A quarter of an hour elsewhere: so long nobody need wait for the clocks to be worked out again.
                "ATTUNE_DEADLINES_ROUND_SECONDS", "20"));
    }

    /** @param plugins to be approved beside those that ship */
    static void prepare(Installation installation, Settings settings, Path... plugins) {
        installation.migrate();
        installation.plugins().installShipped(Distribution.find(settings).plugins());
        for (Path plugin : plugins) {
            installation.plugins().approve(plugin, "the benchmark", "made by it");
        }
        installation.preparePlugins();
        installation.createTenants();
    }
}
