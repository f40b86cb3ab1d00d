package org.attune.launcher.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes plugin jars for the tests. */
public final class Jars {

    private Jars() {}

    /** A jar with these manifest entries and files. */
    public static Path write(Path jar, Map<String, String> manifest, Map<String, String> files) throws IOException {
        Manifest says = new Manifest();
        says.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((name, value) -> says.getMainAttributes().putValue(name, value));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), says)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    /** The manifest of a plugin that fits this release. */
    public static Map<String, String> manifest(String id) {
        return Map.of(
                "Plugin-Id", id,
                "Plugin-Version", "1.0.0",
                "Plugin-Requires", ">=1.0.0 & <2.0.0",
                "Plugin-Description", "For a test.");
    }
}
