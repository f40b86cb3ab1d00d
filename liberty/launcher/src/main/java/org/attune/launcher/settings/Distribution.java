package org.attune.launcher.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.launcher.problem.Problem;

/**
 * The unpacked release: what it ships, and where.
 *
 * @param folder the folder that holds {@code lib}, {@code wlp}, {@code config}, {@code apps}, {@code plugins} and
 *     {@code tenants}
 */
public record Distribution(Path folder) {

    /** The release that {@code ATTUNE_DISTRIBUTION} names, or the one that this program was started from. */
    public static Distribution find(Settings settings) {
        Path folder = settings.path("ATTUNE_DISTRIBUTION").orElseGet(Distribution::ofThisProgram);
        if (!Files.isDirectory(folder.resolve("wlp"))) {
            throw new Problem("There is no Attune release in " + folder
                    + ". Build it with \"mvn -Prun\", or set ATTUNE_DISTRIBUTION to the folder of one.");
        }
        return new Distribution(folder);
    }

    /** Open Liberty. */
    public Path liberty() {
        return folder.resolve("wlp");
    }

    /** The server's configuration, as shipped. */
    public Path config() {
        return folder.resolve("config");
    }

    /** The application. */
    public Path application() {
        return folder.resolve("apps").resolve("attune.war");
    }

    /** The plugin jars that ship with this release. */
    public Path plugins() {
        return folder.resolve("plugins");
    }

    /** The authorities that ship with this release. */
    public Path tenants() {
        return folder.resolve("tenants");
    }

    private static Path ofThisProgram() {
        try {
            URI here = Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            // lib/attune-launcher.jar: two levels up.
            return Path.of(here).resolve("../..").normalize();
        } catch (URISyntaxException unreadable) {
            throw new Problem(
                    "This program cannot tell where it was started from. Set ATTUNE_DISTRIBUTION to its folder.",
                    unreadable);
        }
    }
}
