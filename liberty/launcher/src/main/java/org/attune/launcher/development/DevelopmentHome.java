package org.attune.launcher.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.PrivateFiles;
import org.attune.launcher.state.StateFolder;
import org.attune.launcher.state.StateLock;

/**
 * The state folder of a development server. Jars are approved in it without anybody's asking, so it bears a mark from its first day:
 * nothing else is served from a folder with the mark, and no development from one without.
 */
public final class DevelopmentHome {

    private static final String MARK = "development-only";

    private final Path folder;

    private DevelopmentHome(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, or takes one that was made here.
     *
     * @throws Problem where the settings could reach real work: another database, other machines, another installation's folder
     */
    public static DevelopmentHome open(Settings settings, String pluginId) {
        if (settings.get("ATTUNE_DB_URL").isPresent()) {
            throw new Problem("ATTUNE_DB_URL is set. A development server has a database of its own: unset it.");
        }
        if (!settings.bind().equals("127.0.0.1")) {
            throw new Problem("ATTUNE_BIND is " + settings.bind()
                    + ". A development server answers this machine only: unset it.");
        }
        Path folder = settings.get("ATTUNE_HOME").isPresent()
                ? settings.home()
                : Path.of(System.getProperty("user.home"), ".attune-dev", pluginId);
        try {
            if (!Files.exists(folder.resolve(MARK))) {
                requireEmpty(folder);
                PrivateFiles.createFolder(folder);
                PrivateFiles.write(folder.resolve(MARK), "A development server's. Its data is invented.\n");
            }
            return new DevelopmentHome(folder);
        } catch (IOException refused) {
            throw new Problem(
                    "The folder " + folder + " cannot be used: " + Problem.firstLineOf(refused) + ".", refused);
        }
    }

    /** @throws Problem where the folder is a development server's */
    public static void refuseIn(Settings settings) {
        if (Files.exists(settings.home().resolve(MARK))) {
            throw new Problem(settings.home() + " is a development server's folder, and nothing else is served from it."
                    + " Set ATTUNE_HOME to another.");
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new Problem(folder + " was not made by \"attune dev\". Set ATTUNE_HOME to an empty folder.");
                }
            }
        }
    }

    /** Deletes everything in it but the mark: the next start begins with empty tables. */
    public void empty() {
        StateFolder state = StateFolder.open(folder);
        // Not under a copy that runs.
        try (StateLock lock = StateLock.take(state);
                Stream<Path> content = Files.walk(folder)) {
            List<Path> deepestFirst = content.filter(path -> !path.equals(folder))
                    .filter(path -> !path.equals(folder.resolve(MARK)) && !path.equals(state.lockFile()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException refused) {
            throw new Problem(folder + " could not be emptied: " + Problem.firstLineOf(refused) + ".", refused);
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }
}
