package org.attune.launcher.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.attune.launcher.plugin.Jars;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltJarTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aBuild() throws IOException {
        Files.createDirectory(folder.resolve("target"));
    }

    @Test
    void withoutAJarItSaysHowToMakeOne() throws IOException {
        Jars.write(folder.resolve("target/visits-sources.jar"), Map.of(), Map.of("Visit.java", "class Visit {}"));
        Problem none = assertThrows(Problem.class, () -> new BuiltJar(folder).newest());
        assertTrue(String.valueOf(none.getMessage()).endsWith("Build it first: mvn package"), none::toString);
    }

    @Test
    void theNewestJarThatIsAPluginIsTaken() throws IOException {
        jar("visits-1.jar", "1", 0);
        Path newer = jar("visits-2.jar", "2", 10);
        Files.setLastModifiedTime(
                Jars.write(folder.resolve("target/visits-sources.jar"), Map.of(), Map.of()), time(20));
        assertEquals(newer.toString(), new BuiltJar(folder).newest().jar());
    }

    @Test
    void oneThatIsBuiltAnewIsTakenInAndOneThatIsHalfWrittenIsNot() throws Exception {
        BuiltJar built = new BuiltJar(folder);
        Path jar = jar("visits.jar", "1", 0);
        PluginVerdict first = built.newest();
        byte[] whole = Files.readAllBytes(jar("other.jar", "2", 0));
        Files.delete(folder.resolve("target/other.jar"));
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        int[] looks = {0};
        assertEquals(Optional.empty(), built.awaitOther(first, () -> looks[0]++ < 2));
        Files.write(jar, whole);
        PluginVerdict second = built.awaitOther(first, () -> true).orElseThrow();
        assertTrue(!second.sha256().equals(first.sha256()) && second.isFit(), second::toString);
    }

    private Path jar(String name, String content, int seconds) throws IOException {
        Path jar = Jars.write(
                folder.resolve("target").resolve(name), Jars.manifest("visits"), Map.of("content.txt", content));
        Files.setLastModifiedTime(jar, time(seconds));
        return jar;
    }

    private static FileTime time(int seconds) {
        return FileTime.from(Instant.parse("2026-11-23T10:00:00Z").plusSeconds(seconds));
    }
}
