package org.attune.launcher.command;

import java.nio.file.Path;
import org.attune.launcher.archive.ArchiveKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The authority's keys. */
@Command(
        name = "keys",
        description = "Makes a pair of keys for an authority's archives.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class TenantKeysCommand {

    @Command(
            name = "new",
            description = {
                "Makes a new pair of keys, on the authority's own machine if it is for real.",
                "The public one is for whoever exports. The private one opens the archives: keep it apart from them."
            },
            mixinStandardHelpOptions = true)
    int create(
            @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder to write them to.")
                    Path folder) {
        ArchiveKeys.Pair keys = ArchiveKeys.create(folder);
        System.out.println("For whoever exports:                 " + keys.open());
        System.out.println("For the authority, and nobody else:  " + keys.secret());
        return 0;
    }
}
