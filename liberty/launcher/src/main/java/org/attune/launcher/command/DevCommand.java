package org.attune.launcher.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attune.launcher.development.BuiltJar;
import org.attune.launcher.development.DevelopmentHome;
import org.attune.launcher.development.DevelopmentTenants;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.server.Server;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A server for whoever writes a plugin. */
@Command(
        name = "dev",
        description =
                "Runs the plugin of a folder on a development server with two authorities, and takes in each new jar."
                        + " Never for real work. Ctrl-C stops it.",
        mixinStandardHelpOptions = true)
final class DevCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", defaultValue = ".", description = "The plugin's folder. Default: this one.")
    private Path folder;

    @Option(
            names = "--fresh",
            description = "Begin with empty tables: needed after a change to a migration that has run.")
    private boolean fresh;

    @Override
    public Integer call() throws InterruptedException {
        BuiltJar built = new BuiltJar(folder.toAbsolutePath().normalize());
        PluginVerdict plugin = built.newest();
        DevelopmentHome home = DevelopmentHome.open(Settings.ofProcess(), plugin.id());
        if (fresh) {
            home.empty();
        }
        Distribution release = Distribution.find(Settings.ofProcess());
        Settings settings = Settings.ofProcess()
                .with("ATTUNE_HOME", home.folder().toString())
                .with("ATTUNE_DEMO", "true")
                .with(
                        "ATTUNE_TENANTS_DIR",
                        DevelopmentTenants.write(release.tenants(), home, plugin.id())
                                .toString());
        System.out.println("Attune is starting for " + plugin.id() + ". Its data is in " + home.folder());
        try (Installation installation = Installation.open(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "attune-stop"));
            try {
                installation.migrate();
                takeIn(plugin, installation);
                installation.createTenants();
                Server server = installation.startServer();
                new Welcome(installation, settings).print(System.out);
                System.out.println(plugin.id() + " is on in " + DevelopmentTenants.WITH + " and off in the other. After"
                        + " \"mvn package\" the new jar is taken in by itself.");
                reload(built, plugin, installation, server);
            } catch (Problem problem) {
                if (!installation.isClosing()) {
                    throw problem;
                }
            }
            return 0;
        }
    }

    /** Until it is stopped: each new jar, and a server that has it. */
    private static void reload(BuiltJar built, PluginVerdict first, Installation installation, Server started)
            throws InterruptedException {
        PluginVerdict running = first;
        Server server = started;
        while (!installation.isClosing()) {
            ProcessHandle process = server.handle();
            Optional<PluginVerdict> other =
                    built.awaitOther(running, () -> process.isAlive() && !installation.isClosing());
            if (other.isEmpty()) {
                throw new Problem("The server stopped by itself. Its log "
                        + installation.state().logs().resolve("messages.log") + " says why.");
            }
            running = other.get();
            if (!running.isFit()) {
                System.err.println(running.jar() + " is not taken in. " + String.join(" ", running.reasons()));
                continue;
            }
            Instant begin = Instant.now();
            server.close();
            takeIn(running, installation);
            server = installation.startServer();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s %s was taken in, in %.1f seconds. Sign in again.",
                    running.id(),
                    running.version(),
                    Duration.between(begin, Instant.now()).toMillis() / 1000.0));
        }
    }

    private static void takeIn(PluginVerdict plugin, Installation installation) {
        installation.plugins().approve(plugin.path(), "attune dev", "development");
        Report.leftOut(installation.preparePlugins(), System.err);
    }
}
