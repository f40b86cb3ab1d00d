package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** An unknown host, and a plugin that is off. */
@AttuneTest
class HostsAndPluginsTest {

    private final Authority luton;
    private final Authority harbour;
    private final Authority meadow;

    HostsAndPluginsTest(Attune attune) {
        luton = attune.at("luton");
        harbour = attune.at("harbour");
        meadow = attune.at("meadow");
    }

    @Test
    void anUnknownHostIsNotFoundAndTellsNothingOfWhoseThereAre() {
        assertAll(
                List.of("/", "/index.xhtml", "/sign-in.xhtml", "/api/v1/children", "/plugins/sample/notes.xhtml")
                        .stream()
                        .map(path -> () -> {
                            Reply reply = luton.wire("bedford.localhost").get(path);
                            assertEquals(404, reply.status(), reply.toString());
                            String text = reply.text().toLowerCase(Locale.ROOT);
                            for (String tenant : List.of("luton", "kent", "milton", "harbour", "meadow", "bedford")) {
                                assertFalse(text.contains(tenant), path + " names " + tenant);
                            }
                            assertTrue(reply.headers().allValues("Set-Cookie").isEmpty(), path + " sets a cookie");
                        }));
    }

    @Test
    void healthAnswersAtAnyHostAndTellsNothingOfAuthorities() {
        Reply reply = luton.wire("bedford.localhost").get("/health/ready");
        assertEquals(200, reply.status());
        assertFalse(reply.text().toLowerCase(Locale.ROOT).contains("luton"), reply.text());
    }

    @Test
    void aPluginsPagesAndFilesAreThereWhereItIsOnAndNowhereElse() {
        String page = "/plugins/sample/notes.xhtml";
        String file = "/jakarta.faces.resource/note.svg.xhtml?ln=plugin-sample";
        Visitor here = harbour.signedIn("principal");
        Visitor elsewhere = meadow.signedIn("principal");
        assertAll(
                () -> assertEquals(200, here.open(page).status(), page),
                () -> assertEquals(200, here.open(file).status(), file),
                () -> assertEquals(404, elsewhere.open(page).status(), page),
                () -> assertEquals(404, elsewhere.open(file).status(), file),
                () -> assertEquals(
                        404, here.open("/plugins/sample/no-such-page.xhtml").status()),
                () -> assertEquals(
                        404, here.open("/plugins/no-such-plugin/notes.xhtml").status()));
    }

    @Test
    void aPluginThatIsOffIsNotInTheMenu() {
        assertAll(
                () -> assertTrue(harbour.signedIn("principal")
                        .open("/index.xhtml")
                        .text()
                        .contains("/plugins/sample/")),
                () -> assertFalse(
                        meadow.signedIn("principal").open("/index.xhtml").text().contains("/plugins/")));
    }
}
