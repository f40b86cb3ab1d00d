package org.attune.launcher.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.server.DemoAccounts;
import org.attune.launcher.server.DemoAccounts.Account;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.TenantRegister.Registered;

/** What is said once the server is ready: the addresses and, in the demo, who can sign in. */
final class Welcome {

    private final Installation installation;
    private final Settings settings;

    Welcome(Installation installation, Settings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    void print(PrintStream out) {
        out.println();
        out.println(
                settings.demo()
                        ? "Attune is ready. This is the demo: its children and people are invented. Ctrl-C stops it."
                        : "Attune is ready. Ctrl-C stops it.");
        for (Registered tenant : installation.tenants().all()) {
            if (tenant.status().equals("active")) {
                out.println();
                out.println(tenant.name() + "   " + address(tenant));
                if (settings.demo()) {
                    accounts(tenant, out);
                }
            }
        }
        out.println();
        out.flush();
    }

    /** The demo speaks http too, which a browser takes as safe on *.localhost; real work needs https. */
    private String address(Registered tenant) {
        String host = tenant.hosts().get(0);
        return settings.demo()
                ? "http://" + host + ":" + settings.httpPort()
                : "https://" + host + ":" + settings.httpsPort();
    }

    private void accounts(Registered tenant, PrintStream out) {
        DemoAccounts demo = DemoAccounts.read(installation.tenantsFolder().resolve(tenant.slug()));
        List<Account> accounts = demo.accounts();
        int widest = accounts.stream().mapToInt(a -> a.email().length()).max().orElse(0);
        for (Account account : accounts) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-" + widest + "s   %s   %s",
                    account.email(),
                    account.password(),
                    words(account.roles())));
        }
        if (!demo.apiKey().isEmpty()) {
            out.println("  For programs, Authorization: Bearer " + demo.apiKey());
        }
    }

    /** {@code BUSINESS_SUPPORT} as people say it. */
    private static String words(List<String> roles) {
        return String.join(", ", roles).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
