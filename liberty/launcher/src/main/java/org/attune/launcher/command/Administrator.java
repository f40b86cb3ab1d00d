package org.attune.launcher.command;

import java.io.PrintStream;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.FirstAdministrator;
import org.jspecify.annotations.Nullable;

/** Who is invited as an authority's administrator, as options say it. */
record Administrator(String email, String name) {

    /** Nobody, where neither was given. */
    static @Nullable Administrator of(@Nullable String email, @Nullable String name) {
        if (email == null && name == null) {
            return null;
        }
        if (email == null || name == null) {
            throw new Problem(
                    "Give both: the administrator's email address with --admin, and their name with --admin-name.");
        }
        return new Administrator(email, name);
    }

    /** Invites them, and prints the link: it is kept nowhere. */
    void invite(Installation installation, Settings settings, String slug, PrintStream out) {
        FirstAdministrator.Invitation invitation =
                new FirstAdministrator(installation.database().access()).invite(slug, email, name);
        out.println(name + " is invited as administrator. Give them this link, and nobody else: it works once, for "
                + FirstAdministrator.VALID.toDays() + " days.");
        out.println("  " + address(settings, invitation));
    }

    /** Behind a proxy the port is the proxy's: the usual one is left out. */
    private static String address(Settings settings, FirstAdministrator.Invitation invitation) {
        String port = settings.httpsPort() == 443 ? "" : ":" + settings.httpsPort();
        return "https://" + invitation.host() + port + "/join.xhtml?t=" + invitation.token();
    }
}
