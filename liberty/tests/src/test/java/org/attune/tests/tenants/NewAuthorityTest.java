package org.attune.tests.tenants;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.tenant.FirstAdministrator;
import org.attune.launcher.tenant.NewTenant;
import org.attune.launcher.tenant.NewTenantFolder;
import org.attune.launcher.tenant.TenantFolder;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.http.Wire;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to an authority whose administrator is signed in, on a server that runs. */
@AttuneTest
class NewAuthorityTest {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(4);
    private static final String PASSWORD = "three words together";

    @TempDir
    private Path folder;

    private final Attune attune;
    private final FirstAdministrator administrators;

    NewAuthorityTest(Attune attune) {
        this.attune = attune;
        administrators = new FirstAdministrator(attune.installation().database().access());
    }

    @Test
    void itAnswersWithinSecondsAndItsFirstAdministratorGetsInOnce() {
        String slug = created("4001");
        Wire wire = attune.at("luton").wire(slug + ".localhost");
        Await.until("its pages", SEEN_WITHIN, () -> wire.get("/sign-in.xhtml").status() == 200);
        String email = "admin@" + slug + ".example";

        FirstAdministrator.Invitation first = administrators.invite(slug, email, "Alex Morgan");
        FirstAdministrator.Invitation second = administrators.invite(slug, email, "Alex Morgan");

        assertEquals(slug + ".localhost", second.host());
        Visitor visitor = attune.at("luton").visitor().movedTo(wire);
        String withdrawn = "/join.xhtml?t=" + first.token();
        assertTrue(visitor.open(withdrawn).page().select("form#join").isEmpty(), "a newer link took its place");
        String address = "/join.xhtml?t=" + second.token();
        Reply chosen = visitor.send(
                address,
                visitor.form(visitor.open(address), "join")
                        .fill("Password", PASSWORD)
                        .fill("The same password again", PASSWORD)
                        .press("Set the password"));
        assertTrue(chosen.status() < 400, chosen::toString);
        Visitor administrator = attune.at("luton").visitor().movedTo(wire).signIn(email, PASSWORD);
        assertEquals(200, administrator.open("/admin/accounts.xhtml").status());
        assertTrue(visitor.open(address).page().select("form#join").isEmpty(), "it works once");
        assertTrue(String.valueOf(assertThrows(Problem.class, () -> administrators.invite(slug, email, "Alex Morgan"))
                        .getMessage())
                .contains("has an account at"));
    }

    @Test
    void whoCannotBeInvitedIsSaid() {
        assertAll(
                () -> assertTrue(words("nowhere", "a@b.example", "Name").startsWith("There is no authority nowhere.")),
                () -> assertTrue(words("luton", "no address", "Name").startsWith("--admin must be an email address")),
                () -> assertTrue(words("luton", "a\u0000@b.example", "Name").startsWith("--admin must be")),
                () -> assertTrue(
                        words("luton", "a".repeat(250) + "@b.example", "Name").startsWith("--admin must be")),
                () -> assertTrue(words("luton", "a@b.example", " ").startsWith("--admin-name must be a name")),
                () -> assertTrue(words("luton", "a@b.example", "a".repeat(121)).startsWith("--admin-name must be")),
                () -> assertTrue(words("luton", "a@b.example", "a\nb").startsWith("--admin-name must be")),
                () -> assertTrue(words("luton", "ep@luton.example", "Name").contains("has an account at Luton")));
    }

    private String words(String slug, String email, String name) {
        return String.valueOf(assertThrows(Problem.class, () -> administrators.invite(slug, email, name))
                .getMessage());
    }

    private String created(String id) {
        String slug = "new-" + Given.word().substring(0, 6);
        Path made = new NewTenantFolder(folder)
                .write(
                        new NewTenant(
                                id,
                                slug,
                                "New Town",
                                "",
                                List.of(slug + ".localhost"),
                                "eps@" + slug + ".example",
                                "01632 960000",
                                "#1d5c54"),
                        "");
        assertEquals(
                1,
                attune.installation()
                        .tenants()
                        .createMissing(TenantFolder.readOne(made).tenants())
                        .created()
                        .size());
        return slug;
    }
}
