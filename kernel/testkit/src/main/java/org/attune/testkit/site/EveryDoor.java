package org.attune.testkit.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attune.launcher.settings.Distribution;
import org.attune.testkit.Attune;

/** Everywhere an id can be put into an address: pages with their view parameters, paths of REST, files. Found, not listed. */
public final class EveryDoor {

    /** What stands where an id goes. */
    public static final String ID = "{id}";

    static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\s+name=\"([^\"]+)\"");

    private static final Pattern FILES = Pattern.compile("<url-pattern>(/[a-z/.-]+)/\\*</url-pattern>");
    private static final Pattern IN_PATH = Pattern.compile("\\{[^}]+}");

    private final Attune attune;

    public EveryDoor(Attune attune) {
        this.attune = attune;
    }

    /** Addresses of the kernel's pages with one parameter that waits for a value. */
    public List<String> pages() throws IOException {
        Set<String> found = new TreeSet<>();
        try (ZipFile war =
                new ZipFile(Distribution.find(attune.settings()).application().toFile())) {
            for (ZipEntry entry : war.stream().toList()) {
                String name = entry.getName();
                if (name.endsWith(".xhtml") && !name.startsWith("WEB-INF/")) {
                    PluginViews.found(PARAMETER, text(war, entry))
                            .forEach(parameter -> found.add("/" + name + "?" + parameter + "=" + ID));
                }
            }
        }
        return List.copyOf(found);
    }

    /** What each plugin of the release shows. */
    public List<PluginViews> plugins() throws IOException {
        List<PluginViews> plugins = new ArrayList<>();
        try (Stream<Path> files =
                Files.list(Distribution.find(attune.settings()).plugins())) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                plugins.add(PluginViews.of(jar));
            }
        }
        return plugins;
    }

    /** Servlets that give out a file by its id. */
    public List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        try (ZipFile war =
                new ZipFile(Distribution.find(attune.settings()).application().toFile())) {
            Matcher matcher = FILES.matcher(text(war, war.getEntry("WEB-INF/web.xml")));
            while (matcher.find()) {
                if (!matcher.group(1).equals("/plugins")) {
                    files.add(matcher.group(1) + "/" + ID);
                }
            }
        }
        return files;
    }

    /** Operations of REST whose path has an id: "GET children/{id}". The last id of a path stands for the thing itself. */
    public static List<String> operations(JsonNode openApi) {
        return allOperations(openApi).stream()
                .filter(operation -> operation.contains(ID))
                .toList();
    }

    /** All operations of REST, with {@link #ID} for each parameter in their path. */
    public static List<String> allOperations(JsonNode openApi) {
        List<String> operations = new ArrayList<>();
        openApi.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (Set.of("get", "put", "post", "patch", "delete").contains(method)) {
                        operations.add(method.toUpperCase(Locale.ROOT) + " "
                                + IN_PATH.matcher(path.getKey()).replaceAll(Matcher.quoteReplacement(ID)));
                    }
                }));
        return operations;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
