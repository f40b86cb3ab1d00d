package org.attune.launcher.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Development and real work never share a folder, a database or a network. */
class DevelopmentHomeTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatWasNotMadeForDevelopmentIsRefused() throws IOException {
        Files.createFile(folder.resolve("secrets.properties"));
        Problem refused = assertThrows(Problem.class, () -> DevelopmentHome.open(settings(), "visits"));
        assertTrue(String.valueOf(refused.getMessage()).contains("was not made by \"attune dev\""), refused::toString);
    }

    @Test
    void nothingElseIsServedFromAFolderThatWas() {
        DevelopmentHome.refuseIn(settings());
        DevelopmentHome.open(settings(), "visits");
        assertThrows(Problem.class, () -> DevelopmentHome.refuseIn(settings()));
        assertEquals(folder, DevelopmentHome.open(settings(), "visits").folder());
    }

    @Test
    void anotherDatabaseAndOtherMachinesAreRefused() {
        for (Map.Entry<String, String> setting : Map.of(
                        "ATTUNE_DB_URL", "jdbc:postgresql://db.example/attune", "ATTUNE_BIND", "0.0.0.0")
                .entrySet()) {
            Settings far = settings().with(setting.getKey(), setting.getValue());
            Problem refused = assertThrows(Problem.class, () -> DevelopmentHome.open(far, "visits"));
            assertTrue(String.valueOf(refused.getMessage()).startsWith(setting.getKey()), refused::toString);
        }
    }

    @Test
    void emptyingItLeavesTheMark() throws IOException {
        DevelopmentHome home = DevelopmentHome.open(settings(), "visits");
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.createFile(folder.resolve("postgres/base/1"));
        home.empty();
        assertTrue(Files.notExists(folder.resolve("postgres")));
        assertThrows(Problem.class, () -> DevelopmentHome.refuseIn(settings()));
    }

    private Settings settings() {
        return Settings.of(Map.of("ATTUNE_HOME", folder.toString()));
    }
}
