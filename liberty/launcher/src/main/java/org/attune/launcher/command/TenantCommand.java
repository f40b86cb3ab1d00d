package org.attune.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.Tenant;
import org.attune.launcher.tenant.TenantFolder;
import org.attune.launcher.tenant.TenantRegister;
import org.attune.launcher.tenant.TenantRegister.Registered;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The authorities: their files and what the database has. */
@Command(
        name = "tenant",
        description = "The authorities: from the first file to the last row.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TenantNewCommand.class,
            TenantCreateCommand.class,
            TenantInviteCommand.class,
            TenantSuspendCommand.class,
            TenantResumeCommand.class,
            TenantExportCommand.class,
            TenantImportCommand.class,
            TenantKeysCommand.class,
            TenantDeleteCommand.class,
            TenantDeletionCommands.Approve.class,
            TenantDeletionCommands.Cancel.class,
            TenantDeletionCommands.Due.class
        },
        mixinStandardHelpOptions = true)
final class TenantCommand {

    @Command(name = "check", description = "Checks every tenant.yaml, and says what is wrong on which line.")
    int check(@Mixin TenantsOption tenants) {
        TenantFolder folder = read(tenants);
        folder.tenants().forEach(tenant -> System.out.println(tenant.file() + ": right"));
        folder.findings().forEach(System.err::println);
        return folder.findings().isEmpty() ? 0 : 1;
    }

    @Command(name = "list", description = "Shows the authorities in the database.")
    int list() {
        try (Installation installation = Ready.installation()) {
            List<Registered> all = installation.tenants().all();
            if (all.isEmpty()) {
                System.out.println("There is no authority yet. To make one: attune tenant new");
            }
            for (Registered tenant : all) {
                System.out.println(String.format(
                        Locale.ROOT,
                        "%5d  %-24s %-10s %s",
                        tenant.id(),
                        tenant.name(),
                        tenant.status(),
                        String.join(", ", tenant.hosts())));
            }
            return 0;
        }
    }

    @Command(
            name = "apply",
            description = {
                "Shows the difference between an authority and its tenant.yaml; with --yes, makes it as the file says.",
                "What their administrators changed on the pages is overwritten where the file says something else."
            })
    int apply(
            @Mixin TenantsOption tenants,
            @Option(names = "--yes", description = "Apply the difference, and not only show it.") boolean yes,
            @Parameters(paramLabel = "SLUG", arity = "0..*", description = "Which authorities. Default: all.") @Nullable List<String> slugs) {
        TenantFolder folder = read(tenants);
        List<Tenant> wanted = chosen(folder, slugs == null ? List.of() : slugs);
        Report.findings(folder.findings(), System.err);
        try (Installation installation = Ready.installation(tenants.applyTo(Settings.ofProcess()))) {
            for (Tenant tenant : wanted) {
                apply(installation.tenants(), tenant, yes);
            }
        }
        return folder.findings().isEmpty() ? 0 : 1;
    }

    private static void apply(TenantRegister register, Tenant tenant, boolean yes) {
        List<String> difference = register.difference(tenant);
        if (difference.isEmpty()) {
            System.out.println(tenant.name() + ": no difference.");
            return;
        }
        System.out.println(tenant.name() + ":");
        difference.forEach(line -> System.out.println("  " + line));
        if (yes) {
            register.apply(tenant);
            System.out.println(tenant.name() + ": applied.");
        } else {
            System.out.println("Nothing was changed. To apply it: attune tenant apply --yes " + tenant.slug());
        }
    }

    private static List<Tenant> chosen(TenantFolder folder, List<String> slugs) {
        List<Tenant> chosen = new ArrayList<>(folder.tenants());
        if (!slugs.isEmpty()) {
            chosen.removeIf(tenant -> !slugs.contains(tenant.slug()));
            if (chosen.size() < slugs.size() && folder.findings().isEmpty()) {
                throw new Problem("Not every one of " + String.join(", ", slugs)
                        + " has a folder. To see the files: attune tenant check");
            }
        }
        return chosen;
    }

    private static TenantFolder read(TenantsOption tenants) {
        return TenantFolder.read(Installation.tenantsFolder(tenants.applyTo(Settings.ofProcess())));
    }
}
