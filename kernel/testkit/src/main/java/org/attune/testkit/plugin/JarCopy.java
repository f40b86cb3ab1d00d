package org.attune.testkit.plugin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The content of a jar, to be changed and written as another. */
final class JarCopy {

    private final Map<String, byte[]> entries = new TreeMap<>();
    private Manifest manifest = new Manifest();

    static JarCopy of(Path source) throws IOException {
        JarCopy copy = new JarCopy();
        try (JarFile jar = new JarFile(source.toFile())) {
            copy.manifest = new Manifest(jar.getManifest());
            for (JarEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        copy.entries.put(entry.getName(), content.readAllBytes());
                    }
                }
            }
        }
        return copy;
    }

    /** Makes it a plugin of its own: another id, and so another schema and other addresses. */
    JarCopy id(String id) {
        return says("Plugin-Id", id);
    }

    JarCopy says(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    JarCopy with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    JarCopy with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    JarCopy with(Map<String, byte[]> more) {
        entries.putAll(more);
        return this;
    }

    JarCopy append(String name, String more) {
        byte[] before = Objects.requireNonNull(entries.get(name), name);
        return with(name, new String(before, StandardCharsets.UTF_8) + more);
    }

    JarCopy without(String name) {
        entries.remove(name);
        return this;
    }

    JarCopy keepOnlyManifest() {
        entries.clear();
        return this;
    }

    /** Every name and every content with another word in the place of one, at the beginning of a name too (Sample, sample). */
    JarCopy renamed(String from, String to) {
        Map<String, byte[]> before = new TreeMap<>(entries);
        entries.clear();
        before.forEach((name, content) -> entries.put(
                renamed(name, from, to),
                // Each byte is one character in it, so what is no text stays as it is.
                renamed(new String(content, StandardCharsets.ISO_8859_1), from, to)
                        .getBytes(StandardCharsets.ISO_8859_1)));
        return this;
    }

    private static String renamed(String text, String from, String to) {
        return text.replace(from, to).replace(capitalised(from), capitalised(to));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    Path writeTo(Path target) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                new ByteArrayInputStream(entry.getValue()).transferTo(jar);
                jar.closeEntry();
            }
        }
        return Files.write(target, bytes.toByteArray());
    }
}
