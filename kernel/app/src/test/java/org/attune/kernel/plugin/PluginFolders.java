package org.attune.kernel.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plugins of this repository, for tests about each of them: whatever folder of {@code plugins} has migrations. */
public final class PluginFolders {

    private static final Path PLUGINS =
            Path.of("../../plugins").toAbsolutePath().normalize();

    private PluginFolders() {}

    /** Their folders, by name. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> folders = Files.list(PLUGINS)) {
            return folders.filter(folder -> Files.isDirectory(resources(folder).resolve("db/migration")))
                    .sorted()
                    .toList();
        }
    }

    /** What goes into its jar besides classes. */
    public static Path resources(Path folder) {
        return folder.resolve("src/main/resources");
    }
}
