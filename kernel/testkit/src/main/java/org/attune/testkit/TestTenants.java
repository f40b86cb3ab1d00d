package org.attune.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.attune.launcher.state.FolderCopy;

/**
 * The authorities of a test installation: those of the release, and two of our own. Harbour has the sample plugin on and
 * answers at localhost too, which is where in-container test tools knock. Meadow has it off.
 */
final class TestTenants {

    private static final List<String> OURS = List.of("harbour", "meadow");
    private static final List<String> FILES = List.of("tenant.yaml", "demo/accounts.yaml", "demo/settings.csv");

    private TestTenants() {}

    /** @param tried ids of plugins that Harbour has on too, and Meadow off */
    static void write(Path shipped, Path target, List<String> tried) throws IOException {
        FolderCopy.copy(shipped, target);
        for (String tenant : OURS) {
            for (String file : FILES) {
                Path copy = target.resolve(tenant).resolve(file);
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.writeString(copy, resource("tenants/" + tenant + "/" + file));
            }
            for (String plugin : tried) {
                Files.writeString(
                        target.resolve(tenant).resolve("tenant.yaml"),
                        "  " + plugin + ": { enabled: " + tenant.equals(OURS.get(0)) + " }\n",
                        StandardOpenOption.APPEND);
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TestTenants.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
