package org.attune.launcher.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.migration.Migrations;
import org.attune.launcher.migration.PluginMigrationFailed;
import org.attune.launcher.problem.Problem;

/** Installing, approving and checking plugins. One that fails is left out, with its reason; the others go on. */
public final class Plugins {

    private final DatabaseAccess database;
    private final String apiVersion = ApiVersion.current();
    private final PluginJar reader = new PluginJar(apiVersion);
    private final InstalledPlugins installed;

    /**
     * @param database where approvals are kept and migrations run; the kernel's tables are up to date
     * @param folder the folder of installed jars
     */
    public Plugins(DatabaseAccess database, Path folder) {
        this.database = database;
        this.installed = new InstalledPlugins(folder, reader);
    }

    /** Installs and approves the jars that came with the release. */
    public void installShipped(Path shipped) {
        try (Connection connection = database.openAsOwner()) {
            Approvals approvals = new Approvals(connection);
            for (Path jar : InstalledPlugins.jarsIn(shipped)) {
                PluginVerdict plugin = reader.read(jar);
                if (plugin.isFit()) {
                    PluginVerdict copy = installed.install(plugin);
                    approvals.revokeShipped(copy.id(), copy.sha256());
                    approvals.approve(copy, "attune", Approvals.SHIPPED);
                }
            }
        } catch (IOException | SQLException failed) {
            throw new Problem(
                    "The plugins that came with this release could not be installed: " + Problem.firstLineOf(failed)
                            + ". Check that the disk has room and the plugins folder can be written.",
                    failed);
        }
    }

    /**
     * Installs a jar and records that it is approved.
     *
     * @param by who approves
     * @param note why, or where it came from; may be empty
     */
    public PluginVerdict approve(Path jar, String by, String note) {
        try (Connection connection = database.openAsOwner()) {
            PluginVerdict plugin = reader.read(jar);
            if (!plugin.isFit()) {
                throw new Problem(jar + " was not approved. " + String.join(" ", plugin.reasons()));
            }
            PluginVerdict copy = installed.install(plugin);
            new Approvals(connection).approve(copy, by, note);
            return copy;
        } catch (IOException | SQLException failed) {
            throw new Problem(
                    jar + " could not be approved: " + Problem.firstLineOf(failed) + ". Check the file's name.",
                    failed);
        }
    }

    /** Takes back the approval of a plugin (by id) or of one jar (by SHA-256). It stops at the server's next start. */
    public int revoke(String idOrSha256) {
        try (Connection connection = database.openAsOwner()) {
            return new Approvals(connection).revoke(idOrSha256);
        } catch (SQLException failed) {
            throw new Problem("The approval could not be taken back: " + Problem.firstLineOf(failed) + ".", failed);
        }
    }

    /** Every installed jar and what speaks against it; nothing is changed. */
    public List<PluginVerdict> check() {
        try (Connection connection = database.openAsOwner()) {
            Set<String> approved = new Approvals(connection).all();
            List<PluginVerdict> verdicts = new ArrayList<>();
            for (PluginVerdict plugin : installed.read()) {
                verdicts.add(
                        approved.contains(plugin.sha256())
                                ? plugin
                                : plugin.leftOut(
                                        "It is not approved. To approve it: attune plugin approve " + plugin.jar()));
            }
            return verdicts;
        } catch (IOException | SQLException failed) {
            throw new Problem("The plugins could not be checked: " + Problem.firstLineOf(failed) + ".", failed);
        }
    }

    /** Checks every jar, brings the tables of the fit ones up to date, and writes down what came of it. */
    public List<PluginVerdict> prepare(Path pluginsFile) {
        Migrations migrations = new Migrations(database);
        List<PluginVerdict> verdicts =
                check().stream().map(plugin -> migrated(plugin, migrations)).toList();
        try {
            new PluginsFile(apiVersion, verdicts).write(pluginsFile);
            return verdicts;
        } catch (IOException refused) {
            throw new Problem(pluginsFile + " could not be written. Give this user access to it.", refused);
        }
    }

    private static PluginVerdict migrated(PluginVerdict plugin, Migrations migrations) {
        if (!plugin.isFit()) {
            return plugin;
        }
        try {
            migrations.migratePlugin(plugin.id(), plugin.path());
            return plugin;
        } catch (PluginMigrationFailed failed) {
            return plugin.leftOut("Its tables could not be brought up to date: " + failed.getMessage());
        }
    }
}
