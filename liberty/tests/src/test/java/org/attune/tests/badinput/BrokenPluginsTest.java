package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attune.launcher.settings.Distribution;
import org.attune.testkit.Attune;
import org.attune.testkit.Await;
import org.attune.testkit.ServerLog;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.plugin.BrokenPlugin;
import org.attune.testkit.plugin.PluginJar;
import org.attune.tests.data.PluginSwitch;
import org.attune.tests.incident.CallForms;
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

    private static final String BRITTLE = "org/attune/plugins/brittle/";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static @Nullable Attune attune;

    /** The administrator's page, opened once. */
    private static @Nullable Elements sections;

    @BeforeAll
    static void start() throws IOException {
        TestInstallation from = new TestInstallation();
        Path installed = Files.createDirectories(from.home().resolve("plugins"));
        Map<BrokenPlugin, Path> copies =
                BrokenCopies.of(Distribution.find(from.settings())).writeAllTo(folder);
        for (Map.Entry<BrokenPlugin, Path> jar : copies.entrySet()) {
            if (PUT_THERE.contains(jar.getKey())) {
                Files.copy(jar.getValue(), installed.resolve(jar.getValue().getFileName()));
            } else {
                from.withPlugin(jar.getValue());
            }
        }
        from.withPlugin(
                PluginJar.pack(folder, "brittle", "Has a page, a panel, a job and links that fail.", brittle()));
        from.withPlugin(OldestApi.plugin(
                folder,
                BrokenCopies.jarOf(Inject.class),
                BrokenCopies.jarOf(org.pf4j.Extension.class),
                BrokenCopies.jarOf(NullMarked.class)));
        attune = Attune.start(from);
    }

    private static Map<String, String> brittle() {
        Map<String, String> contents = new HashMap<>(Map.of(
                "views/half.xhtml", BRITTLE + "half.xhtml",
                "views/panel.xhtml", BRITTLE + "panel.xhtml"));
        for (String name : List.of("FailingPanel", "FailingJob", "FailingMenu", "package-info")) {
            contents.put(BRITTLE + name + ".class", BRITTLE + name + ".class");
        }
        return contents;
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
    void isLeftOutWithItsReasonInTheLog(BrokenPlugin broken) {
        assertTrue(ServerLog.of(started()).says("Plugin " + broken.id() + " ", "is left out", broken.reason()));
    }

    /** What was written before the failure is not sent: nobody takes half of a page for the whole. */
    @Test
    void aPageThatFailsOnItsWayIsAnErrorPage() {
        Reply page = brittleIn("luton").open("/plugins/brittle/half.xhtml");
        assertAll(
                () -> assertEquals(500, page.status()),
                () -> assertTrue(page.page().text().contains("It is in the part “Brittle”"), page::text),
                () -> assertFalse(page.text().contains("never be whole"), page::text),
                () -> assertEquals(1, page.page().select("h1").size()));
    }

    /** Its administrator, with the brittle plugin switched on; again changes nothing. */
    private static Visitor brittleIn(String slug) {
        return PluginSwitch.on(started().at(slug), "brittle");
    }

    /** The kernel's page and another plugin's panel are whole, and what failed has a name. */
    @Test
    void aPanelThatFailsSaysSoInItsOwnPlaceAndLinksThatFailAreLeftOut() {
        brittleIn("luton");
        Visitor ep = started().at("luton").signedIn("ep");
        UUID incident = CallForms.log(ep, "Something beside what fails");
        Reply page = ep.open("/index.xhtml").expect(200);
        Element failed = page.page().select("section.panel-stop").stream()
                .filter(section -> section.select("h2").text().equals("Brittle"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.text()));
        assertAll(
                () -> assertTrue(failed.text().contains("This part could not be shown"), failed::text),
                () -> assertFalse(page.text().contains("Never whole"), page::text),
                () -> assertTrue(page.text().contains("incident.xhtml?id=" + incident), "another plugin’s panel"),
                () -> assertTrue(page.page().select("nav").text().contains("Critical incidents"), page::text),
                () -> assertFalse(page.page().select("footer").isEmpty(), page::text));
    }

    /** In one authority after the other, each time that it is due. */
    @Test
    void aJobThatFailsIsNamedInTheLogAndStopsNoOtherAuthoritys() {
        brittleIn("luton");
        brittleIn("milton-keynes");
        for (String slug : List.of("luton", "milton-keynes")) {
            Await.until("it ran in " + slug, SOON, () -> isLogged("Job brittle.job failed for " + slug));
        }
        assertTrue(isLogged("The brittle job fails"));
    }

    private static boolean isLogged(String words) {
        return ServerLog.of(started()).says(words);
    }

    @Test
    void onePluginThatWasBuiltForTheOldestApiRuns() {
        Visitor admin = PluginSwitch.on(started().at("luton"), OldestApi.ID);
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
