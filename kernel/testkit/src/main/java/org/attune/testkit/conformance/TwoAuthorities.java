package org.attune.testkit.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes the two authorities: "at-work", with the demonstration that comes with the release and the plugins on, and "beside", with
 * the same people and settings, no work, and the plugins off. Both are made from the one of the release whose demonstration shows
 * the most of the plugins.
 */
final class TwoAuthorities {

    /** Comes first in every round of the server, so that what is kept from it is there when the other's turn comes. */
    static final String THERE = "at-work";

    static final String BESIDE = "beside";

    /** By the register's rules a number of an authority, and no authority's. */
    private static final int FIRST_ID = 991;

    /** What only the first has. */
    private static final List<String> WORK = List.of("requests.yaml", "sessions.yaml", "plugins");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Path example;
    private final List<String> plugins;

    /**
     * @param shipped the authorities of the release
     * @param plugins the ids of the plugins
     */
    TwoAuthorities(Path shipped, List<String> plugins) throws IOException {
        this.plugins = plugins;
        try (Stream<Path> folders = Files.list(shipped)) {
            example = folders.filter(
                            folder -> Files.exists(folder.resolve("demo").resolve("accounts.yaml")))
                    .max(Comparator.comparingLong(this::shown).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow(() -> new IOException("No authority in " + shipped + " has a demonstration"));
        }
    }

    private long shown(Path folder) {
        return plugins.stream()
                .filter(plugin ->
                        Files.exists(folder.resolve("demo").resolve("plugins").resolve(plugin + ".yaml")))
                .count();
    }

    void write(Path tenants) throws IOException {
        write(tenants.resolve(THERE), THERE, FIRST_ID, true);
        write(tenants.resolve(BESIDE), BESIDE, FIRST_ID + 1, false);
    }

    private void write(Path folder, String slug, int id, boolean on) throws IOException {
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inFolder = example.relativize(file);
                boolean work = inFolder.startsWith("demo")
                        && inFolder.getNameCount() > 1
                        && WORK.contains(inFolder.getName(1).toString());
                if (on || !work) {
                    Path target = folder.resolve(inFolder.toString());
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    // Each byte a letter: some of these files are not in UTF-8, and stay as they are.
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    Files.writeString(target, renamed(text, slug, id), StandardCharsets.ISO_8859_1);
                }
            }
        }
        configure(folder.resolve("tenant.yaml"), slug, id, on);
    }

    /** With its own name and, in the register's lines, its own number. */
    private String renamed(String text, String slug, int id) {
        String before = Objects.requireNonNull(example.getFileName()).toString();
        return text.replace(before, slug).replaceAll("(?m)^([0-9]{6}),[0-9]{3},", "$1," + id + ",");
    }

    private void configure(Path file, String slug, int id, boolean on) throws IOException {
        ObjectNode tenant = (ObjectNode) YAML.readTree(file.toFile());
        tenant.put("id", id).put("slug", slug);
        tenant.putArray("hosts").add(slug + ".localhost");
        tenant.put("name", on ? "At Work" : "Beside");
        ObjectNode all = tenant.withObject("/plugins");
        all.retain(plugins);
        for (String plugin : plugins) {
            ((ObjectNode) all.withObject("/" + plugin)).put("enabled", on);
        }
        YAML.writeValue(file.toFile(), tenant);
    }
}
