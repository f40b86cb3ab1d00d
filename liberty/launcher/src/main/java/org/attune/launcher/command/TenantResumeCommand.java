package org.attune.launcher.command;

import java.util.concurrent.Callable;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.tenant.OperatorLog;
import org.attune.launcher.tenant.Suspension;
import org.attune.launcher.tenant.TenantRegister.Registered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Switches a suspended authority on again. */
@Command(
        name = "resume",
        description = "Switches a suspended authority on again, as it was.",
        mixinStandardHelpOptions = true)
final class TenantResumeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", description = "Which authority.")
    private String slug;

    @Override
    public Integer call() {
        try (Installation installation = Ready.installation()) {
            Registered tenant =
                    new Suspension(installation.database().access()).resume(slug, OperatorLog.machineUser());
            System.out.println(tenant.name() + " is resumed. Running servers answer for it within two seconds.");
            return 0;
        }
    }
}
