package org.attune.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.Tenant;
import org.attune.launcher.tenant.TenantFolder;
import org.attune.launcher.tenant.TenantRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates one authority. A running server answers at its hosts within two seconds. */
@Command(
        name = "create",
        description = {
            "Creates an authority from its folder, and invites its first administrator.",
            "A running server answers at its hosts within two seconds."
        },
        mixinStandardHelpOptions = true)
final class TenantCreateCommand implements Callable<Integer> {

    @Mixin
    private TenantsOption tenants;

    @Parameters(
            paramLabel = "SLUG|DIR",
            description = "The short name of one in the folder of authorities, or a folder with a tenant.yaml.")
    private String which;

    @Option(
            names = "--admin",
            paramLabel = "ADDRESS",
            description =
                    "The email address of its first administrator, who gets a link by which to choose a password.")
    private @Nullable String admin;

    @Option(names = "--admin-name", paramLabel = "NAME", description = "The first administrator's name.")
    private @Nullable String adminName;

    @Option(
            names = "--reuse-id",
            description =
                    "Create it although an authority of this number was deleted here. It gets none of that one's data.")
    private boolean reuseId;

    @Override
    public Integer call() {
        Settings settings = tenants.applyTo(Settings.ofProcess());
        Tenant tenant = tenant(settings);
        Administrator administrator = Administrator.of(admin, adminName);
        try (Installation installation = Ready.installation(settings)) {
            TenantRegister.Creation creation = reuseId
                    ? installation.tenants().createAgain(tenant)
                    : installation.tenants().createMissing(List.of(tenant));
            if (!creation.findings().isEmpty()) {
                throw new Problem(creation.findings().get(0).toString());
            }
            if (creation.created().isEmpty()) {
                throw new Problem(tenant.name() + " (" + tenant.id()
                        + ") is there already. To change it: attune tenant apply " + tenant.slug());
            }
            System.out.println(tenant.name() + " is created. It answers at " + String.join(", ", tenant.hosts()) + ".");
            if (administrator == null) {
                System.out.println("Nobody can sign in yet. To invite its first administrator: attune tenant invite "
                        + tenant.slug() + " --admin ADDRESS --admin-name NAME");
            } else {
                administrator.invite(installation, settings, tenant.slug(), System.out);
            }
            return 0;
        }
    }

    private Tenant tenant(Settings settings) {
        Path given = Path.of(which);
        Path folder = Files.isRegularFile(given.resolve("tenant.yaml"))
                ? given
                : Installation.tenantsFolder(settings).resolve(which);
        TenantFolder read = TenantFolder.readOne(folder);
        if (!read.findings().isEmpty()) {
            read.findings().forEach(System.err::println);
            throw new Problem("Nothing was created. Correct the file, then try again.");
        }
        return read.tenants().get(0);
    }
}
