package org.attune.testkit.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plugin shows: pages of its own, and parts of others.
 *
 * @param plugin its id
 * @param files what is in its jar, by name
 */
public record PluginViews(String plugin, Map<String, byte[]> files) {

    private static final String FOLDER = "views/";
    private static final String ENDING = ".xhtml";

    /** Those of a jar. */
    public static PluginViews of(Path jar) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile zip = new JarFile(jar.toFile())) {
            for (JarEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            return new PluginViews(zip.getManifest().getMainAttributes().getValue("Plugin-Id"), files);
        }
    }

    /** The addresses of its pages, without parameters. */
    public List<String> pages() {
        return views().stream().filter(this::isPage).map(this::address).toList();
    }

    /** The addresses of its pages, and those of its parts. */
    public List<String> all() {
        return views().stream().map(this::address).toList();
    }

    /** The addresses that its parts of other pages would have; nothing answers there. */
    public List<String> parts() {
        return views().stream().filter(view -> !isPage(view)).map(this::address).toList();
    }

    /**
     * The addresses of its pages with one parameter that waits for an id: those that a page declares or any link of the plugin
     * gives it, and "id" for each that loads something.
     */
    public Set<String> doors() {
        Set<String> doors = new TreeSet<>();
        for (String view : views().stream().filter(this::isPage).toList()) {
            String page = view.substring(view.lastIndexOf('/') + 1, view.length() - ENDING.length());
            Set<String> names = new TreeSet<>();
            names.addAll(found(EveryDoor.PARAMETER, text(view)));
            Pattern link = Pattern.compile("\\b" + Pattern.quote(page) + "(?:\\.xhtml)?\\?([a-zA-Z]+)=");
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
                .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
                .toList();
    }

    /** Whether it stands by itself, and is not put into another. */
    private boolean isPage(String view) {
        return text(view).contains("template=\"");
    }

    private String address(String view) {
        return "/plugins/" + plugin + "/" + view.substring(FOLDER.length());
    }

    /** Of a class file, too: its strings stand in it as they are. */
    private String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
