package org.attune.launcher.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginJarTest {

    @TempDir
    private Path folder;

    @Test
    void aGoodJarHasNoReasonAgainstIt() throws IOException {
        PluginVerdict plugin = read(Jars.manifest("good"), "1.4.2");

        assertEquals(List.of(), plugin.reasons());
        assertEquals("good", plugin.id());
        assertEquals("1.0.0", plugin.version());
        assertEquals("For a test.", plugin.description());
        assertEquals(64, plugin.sha256().length());
    }

    @ParameterizedTest(name = "{0} on api {1}: {2}")
    @CsvSource({
        ">=1.0.0 & <2.0.0, 1.0.0, true",
        ">=1.0.0 & <2.0.0, 1.9.3, true",
        ">=1.0.0 & <2.0.0, 2.0.0, false",
        ">=1.2.0 & <2.0.0, 1.1.9, false",
        "1.0.0, 1.0.0, true",
        "1.0.0, 1.0.1, false",
    })
    void theRangeOfApiVersionsIsHeldAgainstThisRelease(String range, String api, boolean fits) throws IOException {
        PluginVerdict plugin = read(with("Plugin-Requires", range), api);

        assertEquals(
                fits ? List.of() : List.of("It needs api version " + range + ", and this release has " + api + "."),
                plugin.reasons());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plugin-Id||The jar is not a plugin: its manifest has no Plugin-Id.",
                "Plugin-Id|a_b; drop|Its Plugin-Id is not lower-case letters, digits and single hyphens, at most 40 in all.",
                "Plugin-Version|soon|Its Plugin-Version is not a version such as 1.2.0.",
                "Plugin-Requires||It does not say which api version it needs: its manifest has no Plugin-Requires.",
                "Plugin-Requires|new ones|Its Plugin-Requires, \"new ones\", is not a range of versions.",
            })
    void whatTheManifestLacksIsSaid(String name, String value, String reason) throws IOException {
        PluginVerdict plugin = read(with(name, value == null ? "" : value), "1.0.0");

        assertEquals(List.of(reason), plugin.reasons());
    }

    @Test
    void aDamagedJarIsSaidToBeDamaged() throws IOException {
        Path jar = Jars.write(folder.resolve("a.jar"), Jars.manifest("a"), Map.of("x.txt", "x".repeat(5000)));
        byte[] whole = Files.readAllBytes(jar);
        Path cut = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(whole, whole.length / 2));
        byte[] changed = whole.clone();
        int content = new String(whole, StandardCharsets.ISO_8859_1).indexOf("x.txt") + 6;
        changed[content] ^= 0x55;
        Path flipped = Files.write(folder.resolve("flipped.jar"), changed);

        for (Path damaged : List.of(cut, flipped)) {
            PluginVerdict plugin = new PluginJar("1.0.0").read(damaged);
            assertEquals(List.of("The jar is damaged and cannot be read. Get it again."), plugin.reasons());
        }
    }

    @Test
    void aSecondJarOfTheSamePluginIsLeftOut() throws IOException {
        Jars.write(folder.resolve("a.jar"), Jars.manifest("same"), Map.of());
        Jars.write(folder.resolve("b.jar"), Jars.manifest("same"), Map.of("other", "content"));

        List<PluginVerdict> read = new InstalledPlugins(folder, new PluginJar("1.0.0")).read();

        assertTrue(read.get(0).isFit());
        assertEquals(
                List.of("Another jar of the plugin same is installed."),
                read.get(1).reasons());
    }

    private PluginVerdict read(Map<String, String> manifest, String api) throws IOException {
        return new PluginJar(api).read(Jars.write(folder.resolve("plugin.jar"), manifest, Map.of()));
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> manifest = new HashMap<>(Jars.manifest("good"));
        manifest.put(name, value);
        return manifest;
    }
}
