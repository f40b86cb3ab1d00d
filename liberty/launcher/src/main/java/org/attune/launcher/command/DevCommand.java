package org.attune.launcher.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attune.launcher.development.BuiltJar;
import org.attune.launcher.development.DevelopmentHome;
import org.attune.launcher.development.DevelopmentTenants;
import org.attune.launcher.development.Reloading;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.problem.Problem;
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
                Reloading reloading = new Reloading(installation, System.out, System.err);
                reloading.takeIn(plugin);
                installation.createTenants();
                boolean runs = reloading.start(plugin);
                new Welcome(installation, settings).print(System.out);
                System.out.println((runs
                                ? plugin.id() + " is on in " + DevelopmentTenants.WITH + " and off in the other."
                                : plugin.id() + " cannot run yet.")
                        + " After \"mvn package\" the new jar is taken in by itself.");
                reloading.takeInEachNew(built, plugin);
            } catch (Problem problem) {
                if (!installation.isClosing()) {
                    throw problem;
                }
            }
            return 0;
        }
    }
}
