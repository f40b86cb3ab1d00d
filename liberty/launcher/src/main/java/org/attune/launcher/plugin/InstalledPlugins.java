package org.attune.launcher.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.StateFolder;

/** The folder of installed jars. A plugin has one jar in it, named by its id and version. */
public final class InstalledPlugins {

    private final Path folder;
    private final PluginJar reader;

    /**
     * @param folder where the jars are
     * @param reader how a jar is read
     */
    public InstalledPlugins(Path folder, PluginJar reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** The jars that are installed in the state folder of these settings; none where there is none. */
    public static List<Path> jarsOf(Settings settings) {
        try {
            return jarsIn(
                    settings.path("ATTUNE_PLUGINS_DIR").orElseGet(() -> new StateFolder(settings.home()).plugins()));
        } catch (IOException refused) {
            throw new Problem("The folder of installed plugins cannot be read. Give this user access to it.", refused);
        }
    }

    /** What each jar says of itself, by file name. A second jar of the same plugin is left out. */
    public List<PluginVerdict> read() throws IOException {
        List<PluginVerdict> found = new ArrayList<>();
        for (Path jar : jarsIn(folder)) {
            PluginVerdict plugin = reader.read(jar);
            boolean twice = found.stream().anyMatch(other -> other.id().equals(plugin.id()));
            found.add(twice ? plugin.leftOut("Another jar of the plugin " + plugin.id() + " is installed.") : plugin);
        }
        return found;
    }

    /**
     * Copies a jar into the folder, in place of any other jar of the same plugin. One that is there already stays where
     * it is. Answers the installed one.
     */
    public PluginVerdict install(PluginVerdict plugin) throws IOException {
        Files.createDirectories(folder);
        Path here = folder.toAbsolutePath().normalize();
        Path target = here.equals(plugin.path().getParent())
                ? plugin.path()
                : here.resolve(plugin.id() + "-" + plugin.version() + ".jar");
        if (!target.equals(plugin.path())) {
            Files.copy(plugin.path(), target, StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path jar : jarsIn(here)) {
            if (!jar.equals(target) && reader.read(jar).id().equals(plugin.id())) {
                Files.delete(jar);
            }
        }
        return reader.read(target);
    }

    /** The jars in a folder, by name; none where there is no such folder. */
    static List<Path> jarsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
