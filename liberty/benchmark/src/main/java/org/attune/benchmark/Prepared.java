package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.plugin.PluginVerdict;
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
                "ATTUNE_DEMO", "true"));
    }

    /** @param plugins to be approved beside those that ship */
    static void prepare(Installation installation, Settings settings, Path... plugins) {
        installation.migrate();
        installation.plugins().installShipped(Distribution.find(settings).plugins());
        approve(installation, List.of(plugins));
        complete(installation);
    }

    /** @return their ids */
    static List<String> approve(Installation installation, List<Path> plugins) {
        return plugins.stream()
                .map(plugin -> installation.plugins().approve(plugin, "the benchmark", "made by it"))
                .map(PluginVerdict::id)
                .toList();
    }

    /** Checks the plugins, all of which must be fit, and creates the authorities. */
    static void complete(Installation installation) {
        for (PluginVerdict verdict : installation.preparePlugins()) {
            if (!verdict.isFit()) {
                throw new IllegalStateException(verdict.id() + ": " + verdict.reasons());
            }
        }
        installation.createTenants();
    }
}
