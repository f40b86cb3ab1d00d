package org.attune.tests.incontainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.server.ServerFolder;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.testkit.Attune;
import org.attune.testkit.TestInstallation;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * An installation whose server Arquillian starts: everything but Liberty is running, and arquillian.xml is told where the
 * rest is. One for the run, and stopped after Arquillian's server, because it was kept first.
 */
final class ContainerInstallation {

    private ContainerInstallation() {}

    /** So that a test tool may deploy while the server runs. */
    private static final String FOR_ARQUILLIAN = """
            <server>
              <featureManager><feature>localConnector-1.0</feature></featureManager>
              <config updateTrigger="polled" monitorInterval="500ms"/>
              <applicationMonitor updateTrigger="mbean"/>
            </server>
            """;

    /** Starts it where it does not run yet. */
    static void require(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(ContainerInstallation.class))
                .getOrComputeIfAbsent(Installation.class, type -> start(), Installation.class);
    }

    /** Arquillian looks for a server of the same name among all that run on this machine, and refuses to start a second. */
    private static Path ownName(Path folder) throws IOException {
        return Files.move(folder, folder.resolveSibling("attune-" + Given.word()));
    }

    private static Installation start() {
        try {
            TestInstallation from =
                    new TestInstallation().with("ATTUNE_DEMO", "false").withPlugin(ProbeJar.make());
            Settings settings = from.settings();
            Installation installation = Attune.prepare(from, settings);
            Path folder = ownName(installation.writeServerFolder(ServerFolder.Purpose.DEPLOY_LATER));
            Path overrides =
                    Files.createDirectories(folder.resolve("configDropins").resolve("overrides"));
            Files.writeString(overrides.resolve("arquillian.xml"), FOR_ARQUILLIAN);
            System.setProperty(
                    "attune.arquillian.wlp",
                    Distribution.find(settings).liberty().toString());
            System.setProperty(
                    "attune.arquillian.usr", installation.state().liberty().toString());
            System.setProperty("attune.arquillian.port", Integer.toString(settings.httpPort()));
            System.setProperty("attune.arquillian.server", folder.getFileName().toString());
            return installation;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
