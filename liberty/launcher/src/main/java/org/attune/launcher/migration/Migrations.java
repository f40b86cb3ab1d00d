package org.attune.launcher.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.problem.Problem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Runs the migrations: the kernel's in schema {@code attune}, each plugin's in a schema of its own. */
public final class Migrations {

    private static final String KERNEL = "classpath:db/kernel";
    private static final String IN_JAR = "db/migration/";

    private final DatabaseAccess database;

    /** @param database where they run, as its owner */
    public Migrations(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * Brings the kernel's tables up to date.
     *
     * @throws Problem when one fails; it has left nothing behind
     */
    public void migrateKernel() {
        Flyway flyway = flyway("attune", KERNEL);
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new Problem(
                    "The database could not be brought up to date: " + reason(flyway, failed)
                            + " Nothing was started. Restore the last release, and report this.",
                    failed);
        }
    }

    /**
     * Brings a plugin's tables up to date. Only the jar's SQL files are used: a class in its place would run with the
     * owner's rights.
     *
     * @param pluginId the plugin's id: lower-case letters, digits and hyphens
     * @param jar its jar
     * @throws PluginMigrationFailed when one fails; it has left nothing behind
     */
    public void migratePlugin(String pluginId, Path jar) throws PluginMigrationFailed {
        String schema = "plugin_" + pluginId.replace('-', '_');
        try {
            Path folder = Files.createTempDirectory("attune-migrations");
            try {
                if (extract(jar, folder)) {
                    migratePlugin(flyway(schema, "filesystem:" + folder));
                    letServerUse(schema);
                }
            } finally {
                delete(folder);
            }
        } catch (IOException | SQLException failed) {
            throw new PluginMigrationFailed(Problem.firstLineOf(failed), failed);
        }
    }

    /**
     * Sees that the kernel's tables are up to date, and changes nothing.
     *
     * @throws Problem when they are not
     */
    public void requireKernelCurrent() {
        if (flyway("attune", KERNEL).info().pending().length > 0) {
            throw new Problem("The database is not up to date with this release. Run: attune migrate");
        }
    }

    private Flyway flyway(String schema, String location) {
        return Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .schemas(schema)
                .locations(location)
                .createSchemas(true)
                .validateMigrationNaming(true)
                // ${...} in SQL means what it says.
                .placeholderReplacement(false)
                .outputQueryResults(false)
                .load();
    }

    private static void migratePlugin(Flyway flyway) throws PluginMigrationFailed {
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new PluginMigrationFailed(reason(flyway, failed), failed);
        }
    }

    private void letServerUse(String schema) throws SQLException {
        try (Connection connection = database.openAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("grant usage on schema " + schema + " to attune_app");
        }
    }

    private static boolean extract(Path jar, Path folder) throws IOException {
        boolean any = false;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                String name = entry.getName();
                if (name.startsWith(IN_JAR) && name.substring(IN_JAR.length()).matches("[A-Za-z0-9_.-]+\\.sql")) {
                    Files.copy(zip.getInputStream(entry), folder.resolve(name.substring(IN_JAR.length())));
                    any = true;
                }
            }
        }
        return any;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    /** What the database said, and about which file. Flyway's own message is a page of text. */
    private static String reason(Flyway flyway, FlywayException failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof SQLException) {
            return firstPending(flyway) + sentence(Problem.firstLineOf(cause));
        }
        // Flyway's second line names the file that was changed after it had run.
        return sentence(String.valueOf(cause.getMessage())
                .lines()
                .limit(2)
                .map(String::strip)
                .collect(Collectors.joining(": ")));
    }

    private static String sentence(String text) {
        return text.replaceFirst("\\.?$", ".");
    }

    /** Files run in order, each whole or not at all: the first that is still to run is the one that failed. */
    private static String firstPending(Flyway flyway) {
        MigrationInfo[] pending = flyway.info().pending();
        return pending.length == 0 ? "" : pending[0].getScript() + ": ";
    }
}
