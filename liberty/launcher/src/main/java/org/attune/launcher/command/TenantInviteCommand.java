package org.attune.launcher.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Invites an administrator where nobody of the authority can: the first, or when all are gone. */
@Command(
        name = "invite",
        description =
                "Invites an administrator: the first, or where no other is left. Others are invited on the pages.",
        mixinStandardHelpOptions = true)
final class TenantInviteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", description = "Which authority.")
    private String slug;

    @Option(names = "--admin", required = true, paramLabel = "ADDRESS", description = "Their email address.")
    private String admin;

    @Option(names = "--admin-name", required = true, paramLabel = "NAME", description = "Their name.")
    private String adminName;

    @Override
    public Integer call() {
        Settings settings = Settings.ofProcess();
        try (Installation installation = Ready.installation(settings)) {
            Objects.requireNonNull(Administrator.of(admin, adminName)).invite(installation, settings, slug, System.out);
            return 0;
        }
    }
}
