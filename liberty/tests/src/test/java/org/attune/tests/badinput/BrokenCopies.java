package org.attune.tests.badinput;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attune.api.plugin.ApiVersion;
import org.attune.launcher.settings.Distribution;
import org.attune.testkit.plugin.BrokenPlugins;

/** Makes broken copies of the sample plugin that ships. */
final class BrokenCopies {

    private BrokenCopies() {}

    static BrokenPlugins of(Distribution release) throws IOException {
        try (Stream<Path> jars = Files.list(release.plugins())) {
            Path sample = jars.filter(jar -> jar.getFileName().toString().contains("sample"))
                    .findFirst()
                    .orElseThrow();
            return new BrokenPlugins(
                    sample,
                    jarOf(ApiVersion.class),
                    jarOf(Inject.class),
                    jarOf(jakarta.persistence.Entity.class),
                    jarOf(org.pf4j.Extension.class));
        }
    }

    /** The jar that a class is in. */
    static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
