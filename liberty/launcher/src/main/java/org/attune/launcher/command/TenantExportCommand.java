package org.attune.launcher.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attune.launcher.archive.ArchiveKeys;
import org.attune.launcher.archive.TenantExport;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.tenant.OperatorLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything of one authority, for the authority. */
@Command(
        name = "export",
        description = {
            "Writes everything of one authority, as it is at this moment, to one file that only the authority can open.",
            "The service goes on meanwhile. To leave for good, suspend the authority first: then nothing is added after."
        },
        mixinStandardHelpOptions = true)
final class TenantExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", description = "Which authority.")
    private String slug;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to write; must be new.")
    private Path file;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The authority's public key or certificate (RSA, 3072 bits or more), as a PEM file.")
    private Path key;

    @Override
    public Integer call() {
        try (Installation installation = Ready.installation()) {
            TenantExport.Exported done = new TenantExport(
                            installation.database().access())
                    .run(slug, file.toAbsolutePath(), ArchiveKeys.readPublic(key), OperatorLog.machineUser());
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s is exported to %s: %,d rows of %d tables.",
                    done.tenant().name(),
                    file,
                    done.rows(),
                    done.tables()));
            System.out.println("sha256 " + done.sha256());
            System.out.println(
                    "Tell the authority this number by another way than the file: it shows that the file is this one.");
            return 0;
        }
    }
}
