package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.testkit.plugin.PluginJar;

/** The plugin {@code gates}, which is compiled with the benchmark. */
final class GatesJar {

    private static final String FOLDER = "org/attune/plugins/gates/";

    private static final List<String> CLASSES = List.of(
            "CallsPage",
            "CapacityCopy",
            "CapacityOperation",
            "GateCalls",
            "GatedReads",
            "GatesPage",
            "Heard",
            "Listener",
            "MeasuringPage",
            "Unheard",
            "package-info");

    private static final List<String> VIEWS = List.of("calls.xhtml", "gates.xhtml");

    private GatesJar() {}

    static Path make(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        CLASSES.forEach(name -> contents.put(FOLDER + name + ".class", FOLDER + name + ".class"));
        VIEWS.forEach(name -> contents.put("views/" + name, FOLDER + name));
        return PluginJar.pack(folder, "gates", "The same call with a gate and without, for the benchmark.", contents);
    }
}
