package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.testkit.plugin.PluginJar;

/** The jars of the release's plugins, and copies of its sample under names of their own: tables, entities, beans, pages. */
final class PluginCopies {

    private static final String SAMPLE = "sample";

    private PluginCopies() {}

    /** The service models of the release. */
    static List<Path> ours(Path release) throws IOException {
        try (Stream<Path> jars = Files.list(release.resolve("plugins"))) {
            return jars.filter(jar -> !isSample(jar)).sorted().toList();
        }
    }

    /** What the i-th copy is called: as long as the sample's own name. */
    static String id(int i) {
        return String.format("copy%02d", i);
    }

    /** @return the first so many */
    static List<Path> make(Path release, Path folder, int count) throws IOException {
        Path sample;
        try (Stream<Path> jars = Files.list(release.resolve("plugins"))) {
            sample = jars.filter(PluginCopies::isSample).findFirst().orElseThrow();
        }
        Files.createDirectories(folder);
        List<Path> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            copies.add(PluginJar.rename(sample, folder, SAMPLE, id(i)));
        }
        return copies;
    }

    private static boolean isSample(Path jar) {
        return jar.getFileName().toString().startsWith("attune-plugin-" + SAMPLE + "-");
    }
}
