package org.attune.launcher.command;

import java.util.concurrent.Callable;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import picocli.CommandLine.Command;

/** Brings the tables up to date without starting the server. */
@Command(
        name = "migrate",
        description = "Brings the tables of the kernel and of every approved plugin up to date.",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        try (Installation installation = Installation.join(Settings.ofProcess())) {
            installation.migrate();
            Report.leftOut(installation.preparePlugins(), System.err);
            System.out.println("The database is up to date.");
            return 0;
        }
    }
}
