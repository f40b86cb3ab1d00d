package org.attune.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.plugin.InstalledPlugins;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.verify.PluginVerification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which plugin jars may run. */
@Command(
        name = "plugin",
        description = "Lists the installed plugins, and verifies, approves or revokes them.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class PluginCommand {

    @Command(name = "list", description = "Shows every installed jar, and why one is left out.")
    int list() {
        try (Installation installation = Ready.installation()) {
            List<PluginVerdict> plugins = installation.plugins().check();
            if (plugins.isEmpty()) {
                System.out.println("No plugin is installed. To install one: attune plugin approve JAR");
            }
            for (PluginVerdict plugin : plugins) {
                System.out.println(String.format(
                        Locale.ROOT,
                        "%-24s %-10s %s",
                        plugin.id(),
                        plugin.version(),
                        plugin.isFit() ? "approved" : "left out: " + String.join(" ", plugin.reasons())));
                System.out.println("  sha256 " + plugin.sha256());
            }
            return 0;
        }
    }

    @Command(name = "approve", description = "Installs a jar and records that it may run here.")
    int approve(
            @Parameters(paramLabel = "JAR", description = "The plugin's jar.") Path jar,
            @Option(
                            names = "--note",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "Why, or where it came from.")
                    String note) {
        try (Installation installation = Ready.installation()) {
            PluginVerdict plugin =
                    installation.plugins().approve(jar, System.getProperty("user.name", "unknown"), note);
            System.out.println("Approved: " + plugin.id() + " " + plugin.version() + ", sha256 " + plugin.sha256()
                    + ". It runs from the server's next start.");
            return 0;
        }
    }

    @Command(
            name = "verify",
            description = {
                "Puts jars through the conformance suite, before they are approved: in a database and a server of its own,"
                        + " with two invented authorities, all of which is thrown away.",
                "Prints each check. Exit code 0: every check passed. docs/plugins/verify.md says what each looks at."
            })
    int verify(
            @Parameters(paramLabel = "JAR", arity = "1..*", description = "The plugins' jars.") List<Path> jars,
            @Option(
                            names = "--released",
                            paramLabel = "JAR",
                            description = "An earlier release, whose tables are brought up to date. May be given again;"
                                    + " those that are installed here are found.")
                    @Nullable List<Path> released,
            @Option(names = "--without-browser", description = "Do not look at pages in a browser.")
                    boolean withoutBrowser,
            @Option(
                            names = "--call-seconds",
                            paramLabel = "SECONDS",
                            defaultValue = "20",
                            description = "How long a page, an operation, an observer or a task may take (20).")
                    int callSeconds,
            @Option(
                            names = "--minutes",
                            paramLabel = "MINUTES",
                            defaultValue = "30",
                            description = "How long all of it may take before it is ended (30).")
                    int minutes) {
        for (Path jar : jars) {
            if (!Files.isReadable(jar)) {
                throw new Problem(jar + " cannot be read. Check the file's name.");
            }
        }
        Settings settings = Settings.ofProcess();
        List<Path> earlier = new ArrayList<>(released == null ? List.of() : released);
        earlier.addAll(InstalledPlugins.jarsOf(settings));
        return new PluginVerification(
                        Distribution.find(settings),
                        jars,
                        earlier,
                        !withoutBrowser,
                        callSeconds,
                        Duration.ofMinutes(minutes))
                .run();
    }

    @Command(name = "revoke", description = "Takes back the approval of a plugin or of one jar.")
    int revoke(
            @Parameters(paramLabel = "ID|SHA256", description = "The plugin's id, or one jar's SHA-256.")
                    String which) {
        try (Installation installation = Ready.installation()) {
            if (installation.plugins().revoke(which) == 0) {
                throw new Problem("No approved plugin is called " + which + ". To see them: attune plugin list");
            }
            System.out.println(
                    "Revoked: " + which + ". It no longer runs from the server's next start. Its data stays.");
            return 0;
        }
    }
}
