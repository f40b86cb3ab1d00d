package org.attune.launcher.state;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.launcher.problem.Problem;

/**
 * The layout of the state folder.
 *
 * @param folder {@code ATTUNE_HOME}
 */
public record StateFolder(Path folder) {

    /** Makes the folder where it is missing, and sees that it can be read and written. */
    public static StateFolder open(Path folder) {
        try {
            StateFolder state = new StateFolder(folder);
            PrivateFiles.createFolder(folder);
            PrivateFiles.createFolder(state.logs());
            PrivateFiles.createFolder(state.plugins());
            Files.delete(Files.createTempFile(folder, ".try", null));
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                requireNonNull(entries.iterator());
            }
            return state;
        } catch (IOException refused) {
            throw new Problem(
                    "The state folder " + folder
                            + " cannot be read and written. Give this user access to it, or set ATTUNE_HOME to another folder.",
                    refused);
        }
    }

    /** The embedded database's data. */
    public Path postgres() {
        return folder.resolve("postgres");
    }

    /** The embedded database's programs, unpacked. */
    public Path postgresPrograms() {
        return folder.resolve("postgres-programs");
    }

    /** The owner's url, user and password, for the operator's own psql. */
    public Path databaseProperties() {
        return folder.resolve("database.properties");
    }

    /** Generated passwords. */
    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** Liberty's user folder (WLP_USER_DIR). */
    public Path liberty() {
        return folder.resolve("liberty");
    }

    /** The server's own folder. */
    public Path serverFolder() {
        return liberty().resolve("servers").resolve("attune");
    }

    /** The installed plugin jars. */
    public Path plugins() {
        return folder.resolve("plugins");
    }

    /** What was found out about each installed plugin jar. */
    public Path pluginsFile() {
        return folder.resolve("plugins.json");
    }

    /** Logs of the launcher, the server and the database. */
    public Path logs() {
        return folder.resolve("logs");
    }

    /** Held by the running copy. */
    public Path lockFile() {
        return folder.resolve("attune.lock");
    }

    /** Which process the server is. */
    public Path serverPid() {
        return folder.resolve("server.pid");
    }
}
