package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attune.launcher.settings.Distribution;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Every page of the application and the one list of who may open which. */
@AttuneTest
class PagesTest {

    private final Attune attune;
    private final Authority luton;

    PagesTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void everyPageIsOnTheListAndEveryLineOfTheListIsAPage() throws IOException {
        Set<String> pages = new TreeSet<>();
        Set<String> snippets = new TreeSet<>();
        try (ZipFile war =
                new ZipFile(Distribution.find(attune.settings()).application().toFile())) {
            for (ZipEntry entry : war.stream().toList()) {
                if (entry.getName().endsWith(".xhtml") && !entry.getName().startsWith("WEB-INF/")) {
                    String text = new String(war.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    (text.contains("template=\"/WEB-INF/templates/") ? pages : snippets).add("/" + entry.getName());
                }
            }
        }
        assertEquals(new TreeSet<>(list().stringPropertyNames()), pages);
        Visitor principal = luton.signedIn("principal");
        assertAll(snippets.stream()
                .map(snippet -> () -> assertEquals(404, principal.open(snippet).status(), snippet)));
    }

    /** Those of Luton's and Milton Keynes' own, of which every one is on in one of the two. */
    @Test
    void whatAPluginHasForOtherPagesIsNoPageItself() throws IOException {
        List<Visitor> principals =
                List.of(luton.signedIn("principal"), attune.at("milton-keynes").signedIn("principal"));
        List<String> parts = parts();
        assertTrue(parts.size() >= 3, parts::toString);
        assertAll(parts.stream().flatMap(part -> principals.stream()
                .map(principal -> () -> assertEquals(404, principal.open(part).status(), part))));
    }

    private List<String> parts() throws IOException {
        List<String> parts = new ArrayList<>();
        for (Path jar : jars()) {
            String plugin = jar.getFileName().toString().replaceAll("^attune-plugin-|-[0-9].*$", "");
            try (ZipFile contents = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : contents.stream().toList()) {
                    if (entry.getName().startsWith("views/") && entry.getName().endsWith(".xhtml")) {
                        String text = new String(contents.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        if (!text.contains("template=\"")) {
                            parts.add(
                                    "/plugins/" + plugin + "/" + entry.getName().substring("views/".length()));
                        }
                    }
                }
            }
        }
        return parts;
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> jars = Files.list(Distribution.find(attune.settings()).plugins())) {
            return jars.toList();
        }
    }

    @Test
    void whoHasNotSignedInIsAskedToUnlessThePageIsPublic() throws IOException {
        Properties list = list();
        assertAll(list.stringPropertyNames().stream().map(page -> () -> {
            Reply reply = luton.visitor().openOnce(page);
            if (list.getProperty(page).equals("PUBLIC")) {
                // A parent's pages, and that of an invitation, open by a link only, and say so.
                boolean opens = reply.status() == 200
                        || page.equals("/join.xhtml") && reply.status() == 404
                        || page.startsWith("/consent/")
                                && (reply.status() == 404
                                        || reply.isRedirect() && reply.target().startsWith("/consent/"));
                assertTrue(opens, reply.toString());
            } else {
                assertTrue(reply.isRedirect() && reply.target().startsWith("/sign-in.xhtml?back="), reply.toString());
            }
        }));
    }

    @Test
    void theBareAddressLeadsToSignInAndThenHome() {
        Reply asked = luton.visitor().open("/");
        assertTrue(asked.text().contains("Password"), asked.toString());
        Reply home = luton.signedIn("principal").open("/");
        assertTrue(home.text().contains("What would you like to do?"), home.toString());
    }

    @Test
    void aPluginsPagesAskVisitorsToSignInToo() {
        Reply reply = luton.visitor().openOnce("/plugins/traded-hours/statement.xhtml");
        assertTrue(reply.isRedirect() && reply.target().startsWith("/sign-in.xhtml?back="), reply.toString());
    }

    @Test
    void whoLacksThePermissionIsRefused() throws IOException {
        Properties list = list();
        Visitor senco = luton.signedIn("senco");
        Set<String> sencos = Set.of(
                "PUBLIC",
                "SIGNED_IN",
                "RAISE_REQUEST",
                "BOOK_SESSIONS",
                "VIEW_REQUESTS",
                "RECORD_CONSENT",
                "VIEW_CHILDREN",
                "EDIT_CHILDREN",
                "VIEW_RECORDS",
                "VIEW_OWN_SERVICE");
        List<String> closed = list.stringPropertyNames().stream()
                .filter(page ->
                        Set.of(list.getProperty(page).split(",")).stream().noneMatch(sencos::contains))
                .toList();
        assertTrue(closed.size() > 5, "only " + closed);
        assertAll(closed.stream()
                .map(page -> () -> assertEquals(403, senco.open(page).status(), page)));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatGuardIt() {
        Visitor principal = luton.signedIn("principal");
        List<String> addresses = new ArrayList<>(
                List.of("/index.xhtml", "/requests/inbox.xhtml", "/no-such-page.xhtml", "/sign-in.xhtml"));
        assertAll(addresses.stream().map(address -> () -> {
            Reply reply = principal.open(address);
            assertEquals("nosniff", reply.header("X-Content-Type-Options"), address);
            assertTrue(
                    reply.header("Cache-Control").contains("no-store"), address + ": " + reply.header("Cache-Control"));
            String policy = reply.headers().allValues("Content-Security-Policy").stream()
                    .collect(Collectors.joining("; "));
            assertTrue(
                    policy.contains("frame-ancestors 'none'") && policy.contains("default-src 'none'"),
                    address + ": " + policy);
        }));
    }

    @Test
    void cookiesAreForThisHostAndForNoScript() {
        Visitor ep = luton.signedIn("ep");
        assertTrue(
                ep.cookies().containsKey("__Host-attune"),
                () -> ep.cookies().keySet().toString());
        List<String> lax = ep.cookiesAsSet().stream()
                .filter(cookie ->
                        !cookie.contains("Secure") || !cookie.contains("HttpOnly") || cookie.contains("Domain="))
                .toList();
        assertEquals(List.of(), lax);
    }

    @Test
    void signingOutReallyEndsTheSession() {
        Visitor ep = luton.signedIn("ep");
        Visitor thief = ep.copy();
        assertEquals(200, thief.openOnce("/casework/caseload.xhtml").status());
        ep.post("/sign-out");
        assertTrue(thief.openOnce("/casework/caseload.xhtml").isRedirect(), "the cookie still opens the session");
    }

    private static Properties list() throws IOException {
        Properties list = new Properties();
        try (InputStream in =
                Objects.requireNonNull(PagesTest.class.getResourceAsStream("/META-INF/attune/pages.properties"))) {
            list.load(in);
        }
        return list;
    }
}
