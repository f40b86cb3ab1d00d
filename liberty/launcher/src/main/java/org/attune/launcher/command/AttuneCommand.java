package org.attune.launcher.command;

import org.attune.launcher.problem.Problem;
import org.attune.launcher.state.LauncherLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The menu. */
@Command(
        name = "attune",
        description = "Runs Attune: one service for the Educational Psychology services of many local authorities.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            DevCommand.class,
            MigrateCommand.class,
            TenantCommand.class,
            PluginCommand.class,
            OperatorCommand.class,
            AuditCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Settings are environment variables, or -D properties of the same meaning:",
            "  ATTUNE_HOME        data, keys and logs (~/.attune)",
            "  ATTUNE_HTTP_PORT   the server's http port (9080)",
            "  ATTUNE_HTTPS_PORT  the server's https port (9443)",
            "  ATTUNE_BIND        the address it listens on (127.0.0.1)",
            "  ATTUNE_TRUSTED_PROXIES",
            "                     proxies whose X-Forwarded-For counts: addresses with",
            "                     commas between, or 10.0.3.* (none)",
            "  ATTUNE_OPERATOR_HOST",
            "                     the host of the operators' screens (none)",
            "  ATTUNE_PG_PORT     the embedded database's port (5434)",
            "  ATTUNE_DB_URL, ATTUNE_DB_USER, ATTUNE_DB_PASSWORD, ATTUNE_APP_DB_PASSWORD",
            "                     a PostgreSQL server of your own, not the embedded one",
            "  ATTUNE_AUDIT_ANCHOR_FILE, ATTUNE_AUDIT_ANCHOR_EMAIL, ATTUNE_AUDIT_ANCHOR_TSA",
            "                     where the daily anchor of the audit goes (nowhere)"
        })
public final class AttuneCommand {

    private AttuneCommand() {}

    /** Runs one command and answers its exit code: 0 done, 1 a problem that was told in one line, 2 wrong usage. */
    public static int run(String... arguments) {
        LauncherLog.quietScreen();
        CommandLine line = new CommandLine(new AttuneCommand());
        line.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure));
        line.setExecutionStrategy(new CommandLine.RunLast());
        if (arguments.length == 0) {
            line.usage(System.out);
            return 0;
        }
        return line.execute(arguments);
    }

    private static int tell(Exception failure) {
        LauncherLog.failed(failure);
        System.err.println(
                failure instanceof Problem
                        ? failure.getMessage()
                        : "Something unexpected went wrong (" + Problem.firstLineOf(failure)
                                + "). The launcher's log in the logs folder of ATTUNE_HOME says more.");
        return 1;
    }
}
