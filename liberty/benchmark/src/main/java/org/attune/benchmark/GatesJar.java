package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.attune.testkit.plugin.PluginJar;

/** The plugin {@code gates}, which is compiled with the benchmark. */
final class GatesJar {

    private static final String FOLDER = "org/attune/plugins/gates/";

    /** Where it goes in the jar, and where it lies here. */
    private static final Map<String, String> CONTENTS = Map.of(
            FOLDER + "GatedReads.class",
            FOLDER + "GatedReads.class",
            FOLDER + "GatesPage.class",
            FOLDER + "GatesPage.class",
            FOLDER + "package-info.class",
            FOLDER + "package-info.class",
            "views/gates.xhtml",
            FOLDER + "gates.xhtml");

    private GatesJar() {}

    static Path make(Path folder) throws IOException {
        return PluginJar.pack(folder, "gates", "Reads with a gate and without, for the benchmark.", CONTENTS);
    }
}
