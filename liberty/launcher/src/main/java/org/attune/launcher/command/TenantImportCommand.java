package org.attune.launcher.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attune.launcher.archive.ArchiveKeys;
import org.attune.launcher.archive.TenantImport;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.tenant.OperatorLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An authority that was exported, here or elsewhere. */
@Command(
        name = "import",
        description = {
            "Brings an authority in from its archive, whole or not at all. It arrives suspended: look at it, then resume it.",
            "This deployment must have the same release, and the plugins that the archive has rows of."
        },
        mixinStandardHelpOptions = true)
final class TenantImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The archive.")
    private Path file;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The authority's private key, as a PEM file without a passphrase.")
    private Path key;

    @Option(names = "--id", paramLabel = "NUMBER", description = "Another number than in the archive.")
    private @Nullable Integer id;

    @Option(names = "--slug", paramLabel = "SLUG", description = "Another short name than in the archive.")
    private @Nullable String slug;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Another host than in the archive. May be given again.")
    private @Nullable List<String> hosts;

    @Option(
            names = "--sha256",
            paramLabel = "DIGITS",
            description = "What the export said: the file is then known to be that one.")
    private @Nullable String sha256;

    @Option(names = "--reuse-id", description = "Import it although an authority of this number was deleted here.")
    private boolean reuseId;

    @Override
    public Integer call() {
        if (sha256 != null) {
            ArchiveKeys.requireDigest(file, sha256);
        }
        try (Installation installation = Ready.installation()) {
            TenantImport.Imported done = new TenantImport(
                            installation.database().access())
                    .run(
                            file.toAbsolutePath(),
                            ArchiveKeys.readPrivate(key),
                            new TenantImport.Here(id, slug, hosts == null ? List.of() : hosts, reuseId),
                            OperatorLog.machineUser());
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s (%d) is imported, as it was at %s: %,d rows of %d tables, each compared.",
                    done.name(),
                    done.id(),
                    done.exportedAt(),
                    done.rows(),
                    done.tables()));
            System.out.println(
                    "It is suspended. Once it is to run here, and nowhere else: attune tenant resume " + done.slug());
            return 0;
        }
    }
}
