package org.attune.tests.people;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.security.Permission;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** Roles, removal and the list of people. */
@AttuneTest
class AccountsTest {

    private final Authority luton;
    private final Authority kent;
    private final Given given;
    private final Given inKent;
    private final Staff staff;

    AccountsTest(Attune attune) {
        luton = attune.at("luton");
        kent = attune.at("kent");
        given = new Given(attune, luton);
        inKent = new Given(attune, kent);
        staff = new Staff(attune, luton);
    }

    private static String page(UUID account) {
        return "/admin/account.xhtml?id=" + account;
    }

    private static String removal(UUID account) {
        return "/admin/remove.xhtml?id=" + account;
    }

    @Test
    void whoIsRemovedIsSignedOutAtOnceAndTheirHistoryStays() {
        Member ep = staff.ep();
        Visitor robin = staff.signedIn(ep);
        Visitor admin = luton.signedIn("admin");
        Reply removed = admin.send(
                removal(ep.account()),
                admin.form(admin.open(removal(ep.account())), "remove").press("Remove " + ep.name()));
        assertTrue(removed.page().text().contains(ep.name() + " is removed"), removed.toString());
        assertAll(
                () -> assertTrue(robin.openOnce("/casework/caseload.xhtml").isRedirect(), "still signed in"),
                () -> assertTrue(luton.visitor()
                                .trySignIn(ep.email(), staff.password())
                                .page()
                                .selectFirst("form#sign-in")
                        != null),
                () -> assertFalse(admin.open("/admin/accounts.xhtml?q=" + ep.email())
                        .text()
                        .contains(ep.name())),
                () -> assertTrue(admin.open("/admin/accounts.xhtml?state=REMOVED&q=" + ep.email())
                        .text()
                        .contains(ep.name())),
                () -> assertEquals(1, given.number("select count(*) from attune.practitioner where id = ?", ep.id())),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.audit_entry where kind = 'removed' and subject_id = ?",
                                ep.account())));
    }

    @Test
    void openWorkIsShownAndIsHandedOverOrLeftKnowingly() {
        Member ep = staff.ep();
        String family = Given.word();
        given.involvement(given.setting("Leaving " + family), family, ep.email());
        Visitor admin = luton.signedIn("admin");
        String address = removal(ep.account());
        Reply asked = admin.open(address);
        assertTrue(asked.page().text().contains("1 open case"), asked.toString());
        assertFalse(asked.text().contains(family), "an administrator sees no case");
        Reply refused = admin.send(address, admin.form(asked, "remove").press("Remove " + ep.name()));
        assertTrue(refused.page().text().contains("Hand the open work over first"), refused.toString());
        assertEquals(
                List.of("true"), given.texts("select active::text from attune.account where id = ?", ep.account()));
        Form form = admin.form(refused, "remove")
                .choose("Remove them now, and leave this work without anybody until a principal hands it over")
                .press("Remove " + ep.name());
        admin.send(address, form);
        assertEquals(
                List.of("false"), given.texts("select active::text from attune.account where id = ?", ep.account()));
    }

    @Test
    void nobodyRemovesOrDemotesOrPromotesThemselves() {
        Visitor admin = luton.signedIn("admin");
        UUID self = UUID.fromString(given.texts("select id from attune.account where email = 'admin@luton.example'")
                .get(0));
        Reply removed = admin.send(
                removal(self), admin.form(admin.open(removal(self)), "remove").press("Remove Maryam Okafor"));
        Reply more = admin.send(
                page(self),
                admin.form(admin.open(page(self)), "person").choose("Principal").press("Save"));
        Reply less = admin.send(
                page(self),
                admin.form(admin.open(page(self)), "person")
                        .set("person:roles", "BUSINESS_SUPPORT")
                        .press("Save"));
        assertAll(
                () -> assertTrue(removed.page().text().contains("You cannot remove yourself"), removed.toString()),
                () -> assertTrue(more.page().text().contains("You cannot give yourself another role"), more.toString()),
                () -> assertTrue(
                        less.page().text().contains("You cannot stop being an administrator"), less.toString()),
                () -> assertEquals(
                        List.of("ADMINISTRATOR"),
                        given.texts("select role from attune.account_role where account_id = ?", self)));
    }

    @Test
    void theLastAdministratorIsKeptByTheDatabaseToo() {
        // Kent has one administrator.
        AssertionError nothing = null;
        for (String statement : List.of(
                "update attune.account set active = false where email = 'admin@kent.example'",
                "delete from attune.account_role where role = 'ADMINISTRATOR'")) {
            try {
                inKent.change(statement);
                nothing = new AssertionError("It was allowed: " + statement);
            } catch (RuntimeException | AssertionError refused) {
                assertTrue(causes(refused).contains("nobody would be left"), causes(refused));
            }
        }
        if (nothing != null) {
            throw nothing;
        }
    }

    private static String causes(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            words.append(one.getMessage()).append('\n');
        }
        return words.toString();
    }

    @Test
    void theListIsSearchedFilteredAndPaged() {
        String word = Given.word();
        for (int i = 0; i < 53; i++) {
            given.change(
                    "insert into attune.account (tenant_id, id, email, display_name, session_stamp)"
                            + " values (?, ?, ?, ?, uuidv7())",
                    luton.id(),
                    UUID.randomUUID(),
                    word + i + "@luton.example",
                    String.format(Locale.ROOT, "Listed %s %02d", word, i));
        }
        Visitor admin = luton.signedIn("admin");
        Reply first = admin.open("/admin/accounts.xhtml?q=" + word.toUpperCase(Locale.ROOT));
        assertEquals(50, first.page().select("tbody tr").size());
        Reply second = admin.open("/admin/accounts.xhtml"
                + first.page().select(".pager a[rel=next]").attr("href"));
        assertAll(
                () -> assertEquals(3, second.page().select("tbody tr").size(), second.toString()),
                () -> assertTrue(second.text().contains("Listed " + word + " 52"), second.toString()),
                () -> assertTrue(second.page().select(".pager a[rel=next]").isEmpty()),
                () -> assertTrue(admin.open("/admin/accounts.xhtml?role=PRINCIPAL")
                        .text()
                        .contains("Helen Ashworth")),
                () -> assertFalse(admin.open("/admin/accounts.xhtml?role=PRINCIPAL")
                        .text()
                        .contains("Priya Nair")),
                () -> assertTrue(admin.open("/admin/accounts.xhtml?q=%25&state=INVITED")
                        .text()
                        .contains("Nobody matches")),
                () -> assertEquals(
                        200,
                        admin.open("/admin/accounts.xhtml?q=%00&role=NONE&state=x&after=y")
                                .status()));
    }

    @Test
    void theAccountsOfAnotherAuthorityAreNotFound() {
        String theirs = inKent.texts("select id from attune.account where email = 'ep@kent.example'")
                .get(0);
        Visitor admin = luton.signedIn("admin");
        assertAll(
                () -> assertEquals(
                        404, admin.open("/admin/account.xhtml?id=" + theirs).status()),
                () -> assertEquals(
                        404, admin.open("/admin/remove.xhtml?id=" + theirs).status()));
    }

    @Test
    void whatEachRoleMayDoIsSaidForEveryPermission() {
        Reply page = luton.signedIn("admin").open("/admin/roles.xhtml");
        assertEquals(
                List.of(Permission.values()).stream().map(Permission::sentence).toList(),
                page.page().select("tbody th").eachText());
    }
}
