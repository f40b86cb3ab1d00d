package org.attune.testkit.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Packs what was compiled with the tests as the plugin that it is, as an operator would be given it. */
public final class PluginJar {

    private PluginJar() {}

    /**
     * @param contents by name in the jar: where it lies on the class path
     * @return the jar, in the folder
     */
    public static Path pack(Path folder, String id, String description, Map<String, String> contents)
            throws IOException {
        JarCopy jar = new JarCopy()
                .says("Manifest-Version", "1.0")
                .id(id)
                .says("Plugin-Version", "1.0.0")
                .says("Plugin-Class", "org.pf4j.Plugin")
                .says("Plugin-Requires", ">=1.0.0 & <2.0.0")
                .says("Plugin-Description", description);
        for (Map.Entry<String, String> entry : contents.entrySet()) {
            jar.with(entry.getKey(), content(entry.getValue()));
        }
        return jar.writeTo(folder.resolve(id + "-1.0.0.jar"));
    }

    private static byte[] content(String path) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PluginJar.class.getClassLoader().getResourceAsStream(path), path)) {
            return in.readAllBytes();
        }
    }
}
