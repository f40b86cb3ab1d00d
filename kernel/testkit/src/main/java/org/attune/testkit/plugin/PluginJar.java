package org.attune.testkit.plugin;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
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

    /**
     * Packs a plugin whose classes, pages and migrations lie together in a package: org.attune.plugins.leaksbyjob is {@code
     * leaks-by-job}.
     *
     * @param version its version, such as 1.0.0
     * @return the jar, in the folder
     */
    public static Path packPackage(Path folder, String id, String version) throws IOException {
        String inPackage = "org/attune/plugins/" + id.replace("-", "") + "/";
        JarCopy jar = new JarCopy()
                .says("Manifest-Version", "1.0")
                .id(id)
                .says("Plugin-Version", version)
                .says("Plugin-Class", "org.pf4j.Plugin")
                .says("Plugin-Requires", ">=1.0.0 & <2.0.0")
                .says("Plugin-Description", "Broken on purpose: " + id + ".");
        try (Stream<Path> files = Files.list(folderOf(inPackage))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                jar.with(placeOf(inPackage, name), Files.readAllBytes(file));
            }
        }
        return jar.writeTo(folder.resolve(id + "-" + version + ".jar"));
    }

    /** Packs a jar again as another release, with more at the end of one of its files. */
    public static Path repack(Path jar, Path folder, String version, String file, String more) throws IOException {
        JarCopy copy = JarCopy.of(jar).says("Plugin-Version", version);
        copy.append(file, more);
        return copy.writeTo(
                folder.resolve(jar.getFileName().toString().replaceFirst("-[0-9.]+\\.jar$", "-" + version + ".jar")));
    }

    /**
     * Packs a jar again as another plugin, to be installed beside it: its packages, entities, tables, beans, pages and texts are its
     * own.
     *
     * @param from the jar's id, one word, of which all these names are made
     * @param id as long as that one, since class files say how long a text is
     * @return the jar, in the folder
     * @throws IllegalArgumentException where it is longer or shorter
     */
    public static Path rename(Path jar, Path folder, String from, String id) throws IOException {
        if (id.length() != from.length()) {
            throw new IllegalArgumentException(id + " is not as long as " + from);
        }
        return JarCopy.of(jar).renamed(from, id).id(id).writeTo(folder.resolve(id + "-1.0.0.jar"));
    }

    private static Path folderOf(String inPackage) throws IOException {
        try {
            return Path.of(
                    Objects.requireNonNull(PluginJar.class.getClassLoader().getResource(inPackage), inPackage)
                            .toURI());
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    private static String placeOf(String inPackage, String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "class" -> inPackage + name;
            case "xhtml" -> "views/" + name;
            case "sql" -> "db/migration/" + name;
            case "xml" -> "META-INF/" + name;
            default -> "META-INF/attune/" + name;
        };
    }

    private static byte[] content(String path) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PluginJar.class.getClassLoader().getResourceAsStream(path), path)) {
            return in.readAllBytes();
        }
    }
}
