package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.testkit.plugin.BrokenPlugin;
import org.attune.testkit.plugin.PluginJar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code attune plugin verify}, as an operator runs it: once on a plugin that is broken in each way that the conformance suite
 * looks for, and once on every plugin of ours.
 */
class PluginVerifyTest {

    private static final List<String> BROKEN = List.of(
            "leaks-by-query",
            "leaks-by-cache",
            "leaks-by-task",
            "without-audit",
            "forgets-the-child",
            "not-accessible",
            "row-by-row",
            "endless-page",
            "endless-observer",
            "endless-task",
            "growing-page",
            "growing-observer",
            "growing-task");

    @TempDir
    static Path folder;

    private static Run broken = new Run(0, List.of());

    /** What a run of the command came to. */
    private record Run(int exitCode, List<String> lines) {

        /** The lines of one check of one plugin. */
        String check(String plugin, String check) {
            StringBuilder found = new StringBuilder();
            boolean ofPlugin = false;
            boolean ofCheck = false;
            for (String line : lines) {
                if (!line.startsWith(" ")) {
                    ofPlugin = line.startsWith(plugin + " ");
                } else if (!line.startsWith("   ")) {
                    ofCheck = line.startsWith("  " + check + " ");
                }
                if (ofPlugin && ofCheck && line.startsWith(" ")) {
                    found.append(line).append('\n');
                }
            }
            return found.toString();
        }
    }

    @BeforeAll
    static void verifyBroken() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--call-seconds", "8"));
        Path released = PluginJar.packPackage(folder, "changed-migration", "1.0.0");
        arguments.addAll(List.of("--released", released.toString()));
        for (String id : BROKEN) {
            arguments.add(PluginJar.packPackage(folder, id, "1.0.0").toString());
        }
        arguments.add(PluginJar.repack(released, folder, "1.1.0", "db/migration/V1__rows.sql", "\n-- Changed since.\n")
                .toString());
        arguments.add(BrokenCopies.of(release())
                .writeTo(folder, BrokenPlugin.KERNEL_CLASS)
                .toString());
        broken = verify(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leaks-by-query          | classes         | createNativeQuery, which a plugin may not
            leaks-by-query          | tenant-tables   | plugin_leaks_by_query.everybodys is not registered
            leaks-by-cache          | tenant-leaks    | names.xhtml shows words of the other authority
            leaks-by-task           | tenant-leaks    | wrote something of the other authority into plugin_leaks_by_task.carried
            without-audit           | audit           | plugin_without_audit.unseen has no audit trigger
            forgets-the-child       | subject-access  | plugin_forgets_the_child.remark names a child in [child_id]
            not-accessible          | accessibility   | axe at 1280 px
            row-by-row              | statements      | lines.xhtml costs
            changed-migration       | migrations      | V1__rows.sql of release 1.0.0 was changed since
            broken-kernel-class     | classes         | org.attune.kernel.tenancy.TenantContext, which is not published
            endless-page            | time-and-growth | Its page /plugins/endless-page/look.xhtml took longer than 8 seconds
            endless-observer        | time-and-growth | Its observer of RequestSent took longer than 8 seconds
            endless-task            | time-and-growth | Its task endless-task.works took longer than 8 seconds
            growing-page            | time-and-growth | Its page /plugins/growing-page/look.xhtml asked for more than
            growing-observer        | time-and-growth | Its observer of RequestSent asked for more than
            growing-task            | time-and-growth | Its task growing-task.works asked for more than
            """)
    void catchesItByName(String plugin, String check, String words) {
        String said = broken.check(plugin, check);
        assertTrue(
                said.contains("FAIL") && said.contains(words),
                () -> said + "\nof\n" + String.join("\n", broken.lines()));
    }

    @Test
    void saysSoWithItsExitCode() {
        assertEquals(1, broken.exitCode(), () -> String.join("\n", broken.lines()));
    }

    @Test
    void everyPluginOfOursPasses() throws IOException, InterruptedException {
        // EveryPageTest looks at their pages in a browser, by the same check.
        List<String> arguments = new ArrayList<>(List.of("--without-browser"));
        try (Stream<Path> shipped = Files.list(release().plugins())) {
            shipped.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .forEach(arguments::add);
        }
        Run ours = verify(arguments);
        assertAll(
                () -> assertEquals(0, ours.exitCode(), () -> String.join("\n", ours.lines())),
                () -> assertTrue(arguments.size() > 4, arguments::toString));
    }

    private static Distribution release() {
        return Distribution.find(Settings.ofProcess());
    }

    private static Run verify(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(release().folder().resolve("bin").resolve("attune").toString(), "plugin", "verify"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ATTUNE_HOME", folder.resolve("home").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Run(process.waitFor(), lines);
    }
}
