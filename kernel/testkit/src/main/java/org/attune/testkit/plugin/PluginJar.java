package org.attune.testkit.plugin;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Packs what was compiled with the tests as the plugin that it is, as an operator would be given it. */
public final class PluginJar {

    private PluginJar() {}

    /**
     * @param contents by name in the jar: where it lies on the class path
     * @return the jar, in the folder
     */
    public static Path pack(Path folder, String id, String description, Map<String, String> contents)
            throws IOException {
        JarCopy jar = bare(id, description);
        for (Map.Entry<String, String> entry : contents.entrySet()) {
            jar.with(entry.getKey(), content(entry.getValue()));
        }
        return jar.writeTo(folder.resolve(id + "-1.0.0.jar"));
    }

    private static JarCopy bare(String id, String description) {
        return new JarCopy()
                .says("Manifest-Version", "1.0")
                .id(id)
                .says("Plugin-Version", "1.0.0")
                .says("Plugin-Class", "org.pf4j.Plugin")
                .says("Plugin-Requires", ">=1.0.0 & <2.0.0")
                .says("Plugin-Description", description);
    }

    /**
     * Compiles a plugin and packs it.
     *
     * @param className the name of the one public type in the source, with its package
     * @param libraries what it is compiled against: an api's jar, of any version, before what that needs
     * @return the jar, in the folder
     */
    public static Path compile(
            Path folder, String id, String description, String className, String source, Path... libraries)
            throws IOException {
        String classPath = String.join(
                File.pathSeparator, Stream.of(libraries).map(Path::toString).toList());
        return bare(id, description)
                .with(new SourceCompiler(classPath).compile(className, source))
                .writeTo(folder.resolve(id + "-1.0.0.jar"));
    }

    private static byte[] content(String path) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PluginJar.class.getClassLoader().getResourceAsStream(path), path)) {
            return in.readAllBytes();
        }
    }
}
