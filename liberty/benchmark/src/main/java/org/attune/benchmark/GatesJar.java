package org.attune.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Packs the plugin {@code gates}, which is compiled with the benchmark, as an operator would be given it. */
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
        Manifest manifest = new Manifest();
        Attributes says = manifest.getMainAttributes();
        says.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        says.putValue("Plugin-Id", "gates");
        says.putValue("Plugin-Version", "1.0.0");
        says.putValue("Plugin-Class", "org.pf4j.Plugin");
        says.putValue("Plugin-Requires", ">=1.0.0 & <2.0.0");
        says.putValue("Plugin-Description", "Reads with a gate and without, for the benchmark.");
        Path jar = folder.resolve("gates-1.0.0.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Map.Entry<String, String> entry : CONTENTS.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                try (InputStream in = Objects.requireNonNull(
                        GatesJar.class.getClassLoader().getResourceAsStream(entry.getValue()), entry.getValue())) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }
}
