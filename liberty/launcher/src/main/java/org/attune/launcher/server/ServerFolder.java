package org.attune.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.state.FolderCopy;
import org.attune.launcher.state.PrivateFiles;
import org.attune.launcher.state.Sha256;

/** Liberty's folder of our server: the release's configuration, copied anew at every start. */
public final class ServerFolder {

    /** What the folder is written for. */
    public enum Purpose {
        /** To run the application; what the server is told comes with its environment. */
        RUN,
        /**
         * For a test tool that starts Liberty and deploys the application itself: without the application, and with what
         * the server is told in bootstrap.properties (of mode 600).
         */
        DEPLOY_LATER
    }

    private static final Path APPLICATION = Path.of("configDropins", "defaults", "application.xml");
    private static final String BOOTSTRAP = "bootstrap.properties";
    private static final Path DROPINS = Path.of("configDropins");
    private static final Path WORK_AREA = Path.of("workarea");

    /** Of which application the work area is: its SHA-256. */
    private static final Path UNPACKED = Path.of("unpacked.sha256");

    private final Path folder;

    /** @param folder the server's folder, {@code servers/attune} */
    public ServerFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes it. Logs and keys in it stay, and so does Liberty's own work area while the application is the same.
     *
     * @param release whose configuration and application
     * @param environment what the server is told
     */
    public void write(Distribution release, Map<String, String> environment, Purpose purpose) throws IOException {
        PrivateFiles.createFolder(folder);
        delete(folder.resolve(DROPINS));
        // With the time of now: Liberty keeps its parsed configuration while no file is newer than that.
        FolderCopy.copy(release.config(), folder);
        forgetAnother(release.application());
        if (purpose == Purpose.DEPLOY_LATER) {
            Files.delete(folder.resolve(APPLICATION));
            PrivateFiles.write(folder.resolve(BOOTSTRAP), properties(environment));
        } else {
            Files.deleteIfExists(folder.resolve(BOOTSTRAP));
        }
    }

    /**
     * Liberty keeps what it has unpacked of an application, and takes a library for the same that has the same name and time. Ours
     * all have the time of the release, so that a build can be reproduced: after a change it would go on with old ones.
     */
    private void forgetAnother(Path application) throws IOException {
        Path mark = folder.resolve(UNPACKED);
        String now = Sha256.of(application);
        if (!Files.exists(mark) || !Files.readString(mark).equals(now)) {
            delete(folder.resolve(WORK_AREA));
            PrivateFiles.write(mark, now);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Each twice: Liberty's variables have the environment's names, and Java's system properties (which these become) the
     * other spelling.
     */
    private static String properties(Map<String, String> environment) {
        StringBuilder text = new StringBuilder();
        environment.forEach((name, value) -> {
            String escaped = value.replace("\\", "\\\\");
            String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
            text.append(name).append('=').append(escaped).append('\n');
            text.append(property).append('=').append(escaped).append('\n');
        });
        return text.toString();
    }
}
