package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.api.plugin.ApiVersion;
import org.attune.launcher.settings.Distribution;
import org.attune.testkit.Attune;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.plugin.BrokenPlugin;
import org.attune.testkit.plugin.BrokenPlugins;
import org.attune.testkit.plugin.PluginJar;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An installation in which every kind of broken plugin is installed beside the sound ones. */
class BrokenPluginsTest {

    /** The launcher would not approve these; they lie in the folder as if somebody had put them there. */
    private static final Set<BrokenPlugin> PUT_THERE =
            Set.of(BrokenPlugin.CORRUPT, BrokenPlugin.NOT_APPROVED, BrokenPlugin.OTHER_API_VERSION);

    @TempDir
    static Path folder;

    private static @Nullable Attune attune;

    /** The administrator's page, opened once. */
    private static @Nullable Elements sections;

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        TestInstallation from = new TestInstallation();
        Path installed = Files.createDirectories(from.home().resolve("plugins"));
        for (Map.Entry<BrokenPlugin, Path> jar : brokenCopies(from).entrySet()) {
            if (PUT_THERE.contains(jar.getKey())) {
                Files.copy(jar.getValue(), installed.resolve(jar.getValue().getFileName()));
            } else {
                from.withPlugin(jar.getValue());
            }
        }
        from.withPlugin(PluginJar.pack(
                folder,
                "brittle",
                "Has a page that fails on its way.",
                Map.of("views/half.xhtml", "org/attune/plugins/brittle/half.xhtml")));
        from.withPlugin(OldestApi.plugin(
                folder, jarOf(Inject.class), jarOf(org.pf4j.Extension.class), jarOf(NullMarked.class)));
        attune = Attune.start(from);
    }

    @AfterAll
    static void stop() {
        if (attune != null) {
            attune.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isLeftOutWithItsReasonOnTheAdministratorsPage(BrokenPlugin broken) {
        String title = title(broken);
        Element panel = sections().stream()
                .filter(section -> section.select("h2 a").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not on the page"));
        assertAll(
                () -> assertTrue(panel.text().contains("Cannot be used"), panel.text()),
                () -> assertTrue(panel.select("li").text().contains(broken.reason()), panel.text()));
    }

    @ParameterizedTest
    @EnumSource
    void isLeftOutWithItsReasonInTheLog(BrokenPlugin broken) throws IOException {
        Path log = Path.of(started().settings().get("ATTUNE_HOME").orElseThrow(), "logs", "messages.log");
        try (Stream<String> lines = Files.lines(log)) {
            assertTrue(lines.anyMatch(line -> line.contains("Plugin " + broken.id() + " ")
                    && line.contains("is left out")
                    && line.contains(broken.reason())));
        }
    }

    /** What was written before the failure is not sent: nobody takes half of a page for the whole. */
    @Test
    void aPageThatFailsOnItsWayIsAnErrorPage() {
        Visitor admin = started().at("luton").signedIn("admin");
        String turnOn = "/admin/plugin-switch.xhtml?id=brittle";
        admin.send(turnOn, admin.form(admin.open(turnOn), "switch").press("Switch on"));
        Reply page = admin.open("/plugins/brittle/half.xhtml");
        assertAll(
                () -> assertEquals(500, page.status()),
                () -> assertFalse(page.text().contains("never be whole"), page::text),
                () -> assertEquals(1, page.page().select("h1").size()));
    }

    @Test
    void onePluginThatWasBuiltForTheOldestApiRuns() {
        Visitor admin = started().at("luton").signedIn("admin");
        String turnOn = "/admin/plugin-switch.xhtml?id=" + OldestApi.ID;
        admin.send(turnOn, admin.form(admin.open(turnOn), "switch").press("Switch on"));
        Reply word = started().at("luton").program().get("plugins/oldest/word");
        assertEquals("Still here", word.expect(200).text());
        assertTrue(admin.open("/index.xhtml").text().contains(">Oldest<"));
    }

    @Test
    void everythingElseRuns() {
        Visitor principal = started().at("luton").signedIn("principal");
        assertAll(
                () -> assertEquals(200, principal.open("/index.xhtml").status()),
                () -> assertEquals(
                        200,
                        principal.open("/plugins/traded-hours/agreements.xhtml").status()),
                () -> assertEquals(
                        200,
                        started().at("luton").visitor().open("/health/ready").status()));
    }

    private static Map<BrokenPlugin, Path> brokenCopies(TestInstallation from) throws IOException, URISyntaxException {
        Path shipped = Distribution.find(from.settings()).plugins();
        try (Stream<Path> jars = Files.list(shipped)) {
            Path sample = jars.filter(jar -> jar.getFileName().toString().contains("sample"))
                    .findFirst()
                    .orElseThrow();
            return new BrokenPlugins(
                            sample,
                            jarOf(ApiVersion.class),
                            jarOf(Inject.class),
                            jarOf(jakarta.persistence.Entity.class),
                            jarOf(org.pf4j.Extension.class))
                    .writeAllTo(folder);
        }
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String title(BrokenPlugin broken) {
        String words = broken.id().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Elements sections() {
        if (sections == null) {
            sections = started()
                    .at("luton")
                    .signedIn("admin")
                    .open("/admin/plugins.xhtml")
                    .page()
                    .select("section");
        }
        return sections;
    }

    private static Attune started() {
        if (attune == null) {
            throw new AssertionError("It did not start");
        }
        return attune;
    }
}
