package org.attune.tests.incontainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.plugin.PluginJar;

/** The probe, which is compiled with the tests. */
final class ProbeJar {

    private static final String FOLDER = "org/attune/plugins/probe/";

    private ProbeJar() {}

    static Path make() throws IOException {
        return PluginJar.pack(
                Files.createDirectories(TestInstallation.target().resolve("probe")),
                "probe",
                "Tells the tests what a plugin sees.",
                Map.of(
                        FOLDER + "Probe.class", FOLDER + "Probe.class",
                        FOLDER + "package-info.class", FOLDER + "package-info.class"));
    }
}
