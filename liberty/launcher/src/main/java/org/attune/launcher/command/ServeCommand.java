package org.attune.launcher.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attune.launcher.audit.Audits;
import org.attune.launcher.audit.DailyAnchor;
import org.attune.launcher.development.DevelopmentHome;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.server.Server;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts database and server, and stays until it is stopped. */
@Command(
        name = "serve",
        description = "Starts the database and the server, and stays in the foreground. Ctrl-C stops both.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--demo",
            description = "With invented people, children and accounts, to try it. Never for real work.")
    private boolean demo;

    @Mixin
    private TenantsOption tenants;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "The folder of installed plugin jars. Default: plugins in ATTUNE_HOME.")
    private @Nullable Path plugins;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = settings();
        DevelopmentHome.refuseIn(settings);
        Distribution release = Distribution.find(settings);
        System.out.println("Attune is starting. Its data is in " + settings.home());
        try (Installation installation = Installation.open(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "attune-stop"));
            try {
                prepare(installation, settings, release);
                Server server = installation.startServer();
                new Welcome(installation, settings).print(System.out);
                try (DailyAnchor anchors = DailyAnchor.start(
                        new Audits(installation.database().access()), installation.tenants(), settings)) {
                    server.awaitEnd();
                }
            } catch (Problem problem) {
                if (!installation.isClosing()) {
                    throw problem;
                }
            }
            if (!installation.isClosing()) {
                throw new Problem("The server stopped by itself. Its log "
                        + installation.serverMessages().file() + " says why.");
            }
            return 0;
        }
    }

    private Settings settings() {
        Settings settings = tenants.applyTo(Settings.ofProcess());
        if (demo) {
            settings = settings.with("ATTUNE_DEMO", "true");
        }
        Path given = plugins;
        return given == null
                ? settings
                : settings.with("ATTUNE_PLUGINS_DIR", given.toAbsolutePath().toString());
    }

    private static void prepare(Installation installation, Settings settings, Distribution release) {
        installation.migrate();
        if (settings.demo()) {
            installation.plugins().installShipped(release.plugins());
        }
        Report.leftOut(installation.preparePlugins(), System.err);
        List<Finding> findings = installation.createTenants().findings();
        Report.findings(findings, System.err);
        if (installation.tenants().all().isEmpty()) {
            throw new Problem("There is no authority to serve. Put one folder with a tenant.yaml for each in "
                    + installation.tenantsFolder() + ".");
        }
    }
}
