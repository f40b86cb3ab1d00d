package org.attune.launcher.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.Secrets;
import org.attune.launcher.tenant.NewTenant;
import org.attune.launcher.tenant.NewTenantFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the folder of an authority that is to come. Needs no database. */
@Command(
        name = "new",
        description = {
            "Writes a complete tenants/SLUG/ for a new authority, with the usual wording, to be read through and changed.",
            "After that: attune tenant create SLUG"
        },
        mixinStandardHelpOptions = true)
final class TenantNewCommand implements Callable<Integer> {

    @Mixin
    private TenantsOption tenants;

    @Option(names = "--id", required = true, paramLabel = "NUMBER", description = "By convention its DfE number.")
    private String id;

    @Option(
            names = "--slug",
            required = true,
            paramLabel = "SLUG",
            description = "Its short name, such as milton-keynes: the folder's.")
    private String slug;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Its name, such as Milton Keynes.")
    private String name;

    @Option(
            names = "--service",
            defaultValue = "",
            paramLabel = "NAME",
            description = "How families know the service. Default: the authority's name and what it is.")
    private String service;

    @Option(
            names = "--host",
            required = true,
            paramLabel = "HOST",
            description = "The host name that leads to it. May be given again for more.")
    private List<String> hosts;

    @Option(names = "--email", required = true, paramLabel = "ADDRESS", description = "Where people may write to.")
    private String email;

    @Option(names = "--phone", required = true, paramLabel = "NUMBER", description = "Where people may ring.")
    private String phone;

    @Option(
            names = "--accent",
            defaultValue = "#1d5c54",
            paramLabel = "COLOUR",
            description = "Its colour, such as \"#1f5c4d\". Default: ${DEFAULT-VALUE}")
    private String accent;

    @Option(
            names = "--demo",
            description =
                    "With two invented people, for trying it out: they are loaded where the server runs with --demo.")
    private boolean demo;

    @Override
    public Integer call() {
        Path folder = Installation.tenantsFolder(tenants.applyTo(Settings.ofProcess()));
        String password = demo ? Secrets.generate() : "";
        Path made = new NewTenantFolder(folder)
                .write(new NewTenant(id, slug, name, service, hosts, email, phone, accent), password);
        System.out.println("Written: " + made.resolve("tenant.yaml"));
        if (demo) {
            System.out.println("Its demonstration's people and their password are in "
                    + made.resolve("demo").resolve("accounts.yaml"));
        }
        System.out.println("Read it through and change what differs. To check it: attune tenant check");
        System.out.println(
                "To create the authority: attune tenant create " + slug + " --admin ADDRESS --admin-name NAME");
        return 0;
    }
}
