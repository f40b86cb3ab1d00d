package org.attune.tests.incontainer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.attune.testkit.TestInstallation;

/** Packs the probe, which is compiled with the tests, as the plugin that it is. */
final class ProbeJar {

    private static final List<String> CLASSES =
            List.of("org/attune/plugins/probe/Probe.class", "org/attune/plugins/probe/package-info.class");

    private ProbeJar() {}

    static Path make() throws IOException {
        Manifest manifest = new Manifest();
        Attributes says = manifest.getMainAttributes();
        says.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        says.putValue("Plugin-Id", "probe");
        says.putValue("Plugin-Version", "1.0.0");
        says.putValue("Plugin-Class", "org.pf4j.Plugin");
        says.putValue("Plugin-Requires", ">=1.0.0 & <2.0.0");
        says.putValue("Plugin-Description", "Tells the tests what a plugin sees.");
        Path jar = Files.createDirectories(TestInstallation.target().resolve("probe"))
                .resolve("probe-1.0.0.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (String name : CLASSES) {
                out.putNextEntry(new ZipEntry(name));
                try (InputStream in =
                        Objects.requireNonNull(ProbeJar.class.getClassLoader().getResourceAsStream(name), name)) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }
}
