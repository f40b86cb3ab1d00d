package org.attune.testkit.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.attune.kernel.plugin.check.ClassFile;
import org.attune.launcher.plugin.ApiVersion;
import org.attune.launcher.plugin.PluginJar;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.testkit.site.PluginViews;

/**
 * The jar that is looked at.
 *
 * @param says what its manifest says, and what speaks against it already
 * @param files what is in it, by name
 */
record PluginUnderTest(PluginVerdict says, Map<String, byte[]> files) {

    static PluginUnderTest read(Path jar) throws IOException {
        PluginVerdict says = new PluginJar(ApiVersion.current()).read(jar);
        Map<String, byte[]> files = new TreeMap<>();
        if (says.isFit()) {
            try (JarFile zip = new JarFile(jar.toFile())) {
                for (JarEntry entry : zip.stream().toList()) {
                    if (!entry.isDirectory()) {
                        try (InputStream content = zip.getInputStream(entry)) {
                            files.put(entry.getName(), content.readAllBytes());
                        }
                    }
                }
            }
        }
        return new PluginUnderTest(says, files);
    }

    String id() {
        return says.id();
    }

    Path jar() {
        return says.path();
    }

    /** The schema of its tables. */
    String schema() {
        return "plugin_" + id().replace('-', '_');
    }

    /** Its pages, and what it puts into others. */
    PluginViews views() {
        return new PluginViews(id(), files);
    }

    /** The addresses of its pictures, styles and scripts. */
    List<String> resources() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("resources/"))
                .map(name ->
                        "/jakarta.faces.resource/" + name.substring("resources/".length()) + ".xhtml?ln=plugin-" + id())
                .toList();
    }

    /** The names of its migrations. */
    List<String> migrations() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("db/migration/"))
                .map(name -> name.substring("db/migration/".length()))
                .toList();
    }

    List<ClassFile> classes() throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".class") && !file.getKey().endsWith("module-info.class")) {
                classes.add(ClassFile.read(new ByteArrayInputStream(file.getValue())));
            }
        }
        return classes;
    }

    /** A file of names and words; empty where it has none. */
    Properties words(String name) {
        Properties words = new Properties();
        byte[] content = files.getOrDefault(name, new byte[0]);
        try {
            words.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
