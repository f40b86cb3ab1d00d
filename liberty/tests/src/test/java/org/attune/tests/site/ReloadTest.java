package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attune.launcher.development.BuiltJar;
import org.attune.launcher.development.Reloading;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.plugin.PluginJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code attune dev} does with each new jar, in the installation that the tests share. */
@AttuneTest
class ReloadTest {

    private static final String PAGE = "/plugins/school-visits/notes.xhtml";
    private static final Path GENERATED = Path.of(System.getProperty("attune.test.plugin"));

    /** A start takes half a minute where nothing else runs. */
    private static final Duration A_START = Duration.ofMinutes(4);

    private final Attune attune;
    private final Authority harbour;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    ReloadTest(Attune attune) {
        this.attune = attune;
        harbour = attune.at("harbour");
    }

    @Test
    void aBrokenJarIsLeftOutWithItsReasonWhileTheRestRunsAndAMendedOneRunsWithItsNewContent() throws Exception {
        Path target = Files.createDirectory(folder.resolve("target"));
        Files.copy(GENERATED, target.resolve(GENERATED.getFileName()));
        BuiltJar built = new BuiltJar(folder);
        PluginVerdict first = built.newest();
        PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
        Reloading reloading = new Reloading(attune.installation(), terminal, terminal);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<?> work = threads.submit(() -> {
                reloading.takeInEachNew(built, first);
                return null;
            });
            PluginJar.repack(GENERATED, target, "1.0.1", "db/migration/V1__note.sql", "\n-- Changed since.\n");
            await(work, "school-visits 1.0.1 cannot run: the server runs without it");
            assertAll(
                    () -> assertTrue(
                            said().contains("The plugin school-visits is left out. Its tables could not be brought up"),
                            this::said),
                    () -> assertEquals(404, statusOf(harbour, PAGE)),
                    () -> assertEquals(200, statusOf(harbour, "/index.xhtml")),
                    () -> assertEquals(200, statusOf(attune.at("harbour"), "/plugins/sample/notes.xhtml")));
            PluginJar.repack(GENERATED, target, "1.0.2", "messages.properties", "\ntitle=Mended\n");
            await(work, "school-visits 1.0.2 was taken in");
            assertEquals(
                    "Mended",
                    harbour.signedIn("principal")
                            .open(PAGE)
                            .expect(200)
                            .page()
                            .select("h1")
                            .text());
        } finally {
            threads.shutdownNow();
        }
    }

    private void await(Future<?> work, String words) {
        Await.until(words, A_START, () -> {
            if (work.isDone()) {
                work.get();
            }
            return said().contains(words);
        });
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static int statusOf(Authority authority, String page) {
        return authority.signedIn("principal").open(page).status();
    }
}
