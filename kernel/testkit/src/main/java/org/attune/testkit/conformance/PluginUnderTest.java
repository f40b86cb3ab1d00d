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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.kernel.plugin.check.ClassFile;
import org.attune.launcher.plugin.ApiVersion;
import org.attune.launcher.plugin.PluginJar;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.testkit.site.EveryDoor;

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

    /** The addresses of its pages, without parameters. */
    List<String> pages() {
        return views().stream().filter(this::isPage).map(this::address).toList();
    }

    /** The addresses of its pages and of what it puts into others. */
    List<String> viewAddresses() {
        return views().stream().map(this::address).toList();
    }

    /**
     * The addresses of its pages with one parameter that waits for an id: those that a page declares or any link of the plugin
     * gives it, and "id" for each that loads something.
     */
    Set<String> doors() {
        Set<String> doors = new TreeSet<>();
        for (String view : views().stream().filter(this::isPage).toList()) {
            String page = view.substring(view.lastIndexOf('/') + 1);
            Set<String> names = new TreeSet<>();
            names.addAll(found(Pattern.compile("<f:viewParam\\s+name=\"([^\"]+)\""), text(view)));
            Pattern link = Pattern.compile("[/\"]?\\b" + Pattern.quote(page) + "\\?([a-zA-Z]+)=");
            files.keySet().forEach(file -> names.addAll(found(link, text(file))));
            if (text(view).contains("<f:viewAction")) {
                names.add("id");
            }
            names.forEach(name -> doors.add(address(view) + "?" + name + "=" + EveryDoor.ID));
        }
        return doors;
    }

    private List<String> views() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("views/") && name.endsWith(".xhtml"))
                .toList();
    }

    /** Whether it stands by itself, and is not put into another. */
    private boolean isPage(String view) {
        return text(view).contains("template=\"");
    }

    private String address(String view) {
        return "/plugins/" + id() + "/" + view.substring("views/".length());
    }

    /** Of a class file, too: its strings stand in it as they are. */
    private String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
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
