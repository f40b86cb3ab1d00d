package org.attune.launcher.command;

import java.util.concurrent.Callable;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.tenant.OperatorLog;
import org.attune.launcher.tenant.Suspension;
import org.attune.launcher.tenant.TenantRegister.Registered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Switches an authority off without touching its data. */
@Command(
        name = "suspend",
        description = {
            "Switches an authority off: its people see a plain notice, and nothing runs for it. Its data stays.",
            "The database refuses it at once; a running server shows the notice within two seconds."
        },
        mixinStandardHelpOptions = true)
final class TenantSuspendCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", description = "Which authority.")
    private String slug;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why, for the operators' log. Name no child.")
    private String reason;

    @Override
    public Integer call() {
        try (Installation installation = Ready.installation()) {
            Registered tenant =
                    new Suspension(installation.database().access()).suspend(slug, reason, OperatorLog.machineUser());
            System.out.println(tenant.name() + " is suspended. To resume it: attune tenant resume " + slug);
            return 0;
        }
    }
}
