package org.attune.kernel.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.attune.kernel.digest.Sha256;
import org.attune.kernel.plugin.check.ClassFile;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a plugin's jar as a file: its checksum, manifest, classes and list of entities. Runs nothing of it. */
record PluginJar(Path path) {

    private static final String GUARDS = "Plugin-Guards";

    String sha256() throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream content = new DigestInputStream(Files.newInputStream(path), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The events it can refuse, as its manifest says: {@code Plugin-Guards: ActivityRecorded, RequestSent}. */
    Optional<Set<String>> guards() {
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            String names =
                    manifest == null ? null : manifest.getMainAttributes().getValue(GUARDS);
            return Optional.of(Stream.of((names == null ? "" : names).split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet()));
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    List<ClassFile> classFiles() throws IOException {
        List<ClassFile> files = new ArrayList<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                // module-info and META-INF/versions are not classes of ours to load by name.
                if (entry.getName().endsWith(".class")
                        && !entry.getName().endsWith("module-info.class")
                        && !entry.getName().startsWith("META-INF/")) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        files.add(ClassFile.read(content));
                    }
                }
            }
        }
        return files;
    }

    /** Pages, migrations, pictures and words, by name. */
    List<String> otherFiles() throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> !name.endsWith("/") && !name.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    /** The {@code <class>} elements of META-INF/persistence.xml; none where there is no such file. */
    List<String> entityClassNames() throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            JarEntry entry = jar.getJarEntry("META-INF/persistence.xml");
            if (entry == null) {
                return List.of();
            }
            try (InputStream content = jar.getInputStream(entry)) {
                return classElements(content);
            }
        }
    }

    private static List<String> classElements(InputStream content) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(content);
            NodeList elements = document.getElementsByTagNameNS("*", "class");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < elements.getLength(); i++) {
                names.add(elements.item(i).getTextContent().strip());
            }
            return names;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("META-INF/persistence.xml cannot be read: " + e.getMessage(), e);
        }
    }
}
