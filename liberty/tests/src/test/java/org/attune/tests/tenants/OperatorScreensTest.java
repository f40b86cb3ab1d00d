package org.attune.tests.tenants;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.launcher.tenant.Suspension;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.http.Wire;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The operators' screens: at their own host, for operators only, and without a way to anybody's data. */
@AttuneTest
class OperatorScreensTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String SIGN_IN = "/operator/sign-in.xhtml";
    private static final List<String> PAGES = List.of(
            "/operator/authorities.xhtml",
            "/operator/plugins.xhtml",
            "/operator/plugin.xhtml?id=traded-hours",
            "/operator/authority.xhtml?slug=meadow",
            "/operator/suspend.xhtml?slug=meadow",
            "/operator/delete.xhtml?slug=meadow",
            "/operator/approve.xhtml?slug=meadow");

    private final Attune attune;
    private final Authority luton;
    private final Authority meadow;
    private final Wire operators;

    OperatorScreensTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        meadow = attune.at("meadow");
        operators = luton.wire(TestInstallation.OPERATORS);
    }

    @BeforeAll
    static void people(Attune attune) {
        SomeOperators.add(attune);
    }

    @Test
    void theyAreNotThereAtAnAuthoritysHostAndAnAuthoritysPagesAreNotThereAtTheirs() {
        Visitor principal = luton.signedIn("principal");
        Visitor operator = signedIn(SomeOperators.FIRST);
        assertAll(PAGES.stream().map(page -> () -> {
            assertEquals(404, principal.open(page).status(), page);
            assertEquals(404, luton.visitor().open(page).status(), page);
        }));
        assertEquals(404, luton.visitor().open(SIGN_IN).status());
        for (String page : List.of(
                "/index.xhtml",
                "/sign-in.xhtml",
                "/children/view.xhtml",
                "/admin/accounts.xhtml",
                "/api/v1/children",
                "/plugins/sample/notes.xhtml",
                "/mailbox.xhtml",
                "/consent/start.xhtml?t=x",
                "/documents/x",
                "/WEB-INF/operator/operator.xhtml",
                "/operator/none.xhtml")) {
            Reply reply = operator.open(page);
            assertEquals(404, reply.status(), reply::toString);
            assertFalse(reply.text().contains("Luton"), reply::toString);
        }
    }

    @Test
    void aSessionOfAnAuthorityOpensNothingThereAndTheReverse() {
        Visitor administrator = luton.signedIn("admin");
        assertTrue(administrator.movedTo(operators).openOnce(PAGES.get(0)).isRedirect());
        Visitor operator = signedIn(SomeOperators.FIRST);
        Reply reply = operator.movedTo(luton.wire(luton.host())).openOnce("/index.xhtml");
        assertTrue(reply.isRedirect() && reply.target().startsWith("/sign-in.xhtml"), reply::toString);
    }

    @Test
    void whoHasNotSignedInIsSentToDoSo() {
        assertAll(PAGES.stream().map(page -> () -> {
            Reply reply = visitor().openOnce(page);
            assertTrue(reply.isRedirect() && reply.target().startsWith(SIGN_IN), reply::toString);
        }));
        Reply forged = visitor("__Host-attune-operator", "A".repeat(43)).openOnce(PAGES.get(0));
        assertTrue(forged.isRedirect(), forged::toString);
    }

    @Test
    void everyPageOpensWithItsHeadersAndTellsOfAuthoritiesOnly() {
        String child = Given.word();
        new Given(attune, meadow).child(new Given(attune, meadow).setting("School of " + child), child);
        Visitor operator = signedIn(SomeOperators.FIRST);
        assertAll(PAGES.stream().map(page -> () -> {
            Reply reply = operator.open(page);
            assertEquals(200, reply.status(), reply::toString);
            assertEquals(1, reply.page().select("h1").size(), page);
            assertFalse(reply.text().contains(child), "names a child or a school: " + page);
            assertFalse(reply.text().contains("principal@"), "names a person: " + page);
            assertTrue(reply.header("Cache-Control").contains("no-store"), page);
            assertEquals("nosniff", reply.header("X-Content-Type-Options"), page);
            String policy = String.join("; ", reply.headers().allValues("Content-Security-Policy"));
            assertTrue(
                    policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), page + policy);
        }));
        String cookie = operator.cookiesAsSet().stream()
                .filter(one -> one.startsWith("__Host-attune-operator="))
                .findFirst()
                .orElseThrow();
        assertTrue(
                cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        Reply list = operator.open(PAGES.get(0));
        assertTrue(list.text().contains("Luton") && list.text().contains("meadow.localhost"), list::toString);
    }

    @Test
    void anOperatorSuspendsAndResumes() {
        Visitor operator = signedIn(SomeOperators.FIRST);
        String page = "/operator/suspend.xhtml?slug=meadow";
        Reply done = operator.send(
                page,
                operator.form(operator.open(page), "suspend")
                        .fill("Why is it suspended?", "A test of the screens <script>alert(1)</script>")
                        .press("Suspend"));
        try {
            assertEquals(200, done.status(), done::toString);
            assertTrue(done.page().text().contains("The authority is suspended."), done::toString);
            assertTrue(done.page().text().contains("A test of the screens"), "not in the log: " + done);
            assertFalse(done.text().contains("<script>alert"), done::toString);
            Await.until("the notice", SOON, () -> meadow.visitor().openOnce("/").status() == 503);
        } finally {
            String authority = "/operator/authority.xhtml?slug=meadow";
            Reply resumed = operator.send(
                    authority, operator.form(operator.open(authority), "change").press("Resume"));
            assertTrue(resumed.page().text().contains("The authority is resumed."), resumed::toString);
        }
        Await.until(
                "its pages", SOON, () -> meadow.visitor().open("/sign-in.xhtml").status() == 200);
    }

    @Test
    void oneAsksForADeletionAndAnotherDecides() {
        Visitor first = signedIn(SomeOperators.FIRST);
        Visitor second = signedIn(SomeOperators.SECOND);
        String page = "/operator/delete.xhtml?slug=meadow";
        Reply asked = first.send(
                page,
                first.form(first.open(page), "delete")
                        .fill("Why is it to be deleted?", "A test")
                        .fill("Days of grace", "30")
                        .press("Ask for its deletion"));
        assertTrue(asked.page().text().contains("You asked for it, so you cannot."), asked::toString);
        String approve = "/operator/approve.xhtml?slug=meadow";
        Reply own =
                first.send(approve, first.form(first.open(approve), "approve").press("Approve its deletion"));
        assertTrue(own.page().text().contains("Another operator must approve this"), own::toString);
        Reply approved = second.send(
                approve, second.form(second.open(approve), "approve").press("Approve its deletion"));
        assertTrue(approved.page().text().contains("To be deleted"), approved::toString);
        String authority = "/operator/authority.xhtml?slug=meadow";
        Reply off = first.send(
                authority, first.form(first.open(authority), "change").press("Call the deletion off"));
        assertTrue(off.page().text().contains("The deletion is called off."), off::toString);
        new Suspension(attune.installation().database().access()).resume("meadow", "the test");
        Await.until(
                "its pages", SOON, () -> meadow.visitor().open("/sign-in.xhtml").status() == 200);
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        Visitor operator = signedIn(SomeOperators.FIRST);
        String suspend = "/operator/suspend.xhtml?slug=meadow";
        String delete = "/operator/delete.xhtml?slug=meadow";
        assertAll(
                () -> assertError(
                        operator, suspend, "suspend", Map.of("suspend:reason", ""), "Say why it is suspended"),
                () -> assertError(
                        operator, suspend, "suspend", Map.of("suspend:reason", "  "), "Say why it is suspended"),
                () -> assertError(operator, suspend, "suspend", Map.of("suspend:reason", "a".repeat(501)), "500"),
                () -> assertError(operator, suspend, "suspend", Map.of("suspend:reason", "a\u0000b"), ""),
                () -> assertError(
                        operator,
                        delete,
                        "delete",
                        Map.of("delete:reason", "A test", "delete:days", "abc"),
                        "Enter a whole number of days from 1 to 365"),
                () -> assertError(
                        operator,
                        delete,
                        "delete",
                        Map.of("delete:reason", "A test", "delete:days", "0"),
                        "Enter a whole number of days from 1 to 365"),
                () -> assertEquals(
                        404,
                        operator.open("/operator/authority.xhtml?slug=nowhere").status()),
                () -> assertEquals(
                        404, operator.open("/operator/authority.xhtml").status()),
                () -> assertEquals(
                        404,
                        operator.open("/operator/authority.xhtml?slug=%3Cscript%3E%00")
                                .status()));
        assertEquals("active", attune.database().asOwner(sql -> sql.texts(
                        "select status from attune.tenant where slug = 'meadow'")
                .get(0)));
    }

    /** A hundred thousand characters, a null byte, and what the server makes of bytes that are not UTF-8. */
    @Test
    void whatCannotBeTextIsSaidAtTheFieldOnEachOfTheirForms() {
        Visitor operator = signedIn(SomeOperators.FIRST);
        List<Executable> tries = new ArrayList<>();
        for (String text : List.of("a".repeat(100_000), "Words\u0000more", "Jos\uFFFD")) {
            for (String field : List.of("suspend:reason", "delete:reason", "delete:days")) {
                String form = field.substring(0, field.indexOf(':'));
                String address = "/operator/" + form + ".xhtml?slug=meadow";
                tries.add(() -> assertErrorAt(operator, address, form, field, text));
            }
            tries.add(() -> assertErrorAt(visitor(), SIGN_IN, "sign-in", "sign-in:email", text));
        }
        assertAll(tries);
        assertEquals("active", attune.database().asOwner(sql -> sql.texts(
                        "select status from attune.tenant where slug = 'meadow'")
                .get(0)));
    }

    private static void assertErrorAt(Visitor who, String address, String formId, String field, String text) {
        Form form = who.form(who.open(address), formId).set(field, text);
        Reply reply = who.send(address, form);
        assertEquals(200, reply.status(), reply::toString);
        assertFalse(
                reply.page()
                        .select("[id='" + field + "-field'] .error-message")
                        .text()
                        .isEmpty(),
                () -> field + ": " + reply.page().select(".error-summary").text());
    }

    private static void assertError(
            Visitor operator, String address, String formId, Map<String, String> values, String words) {
        Form form = operator.form(operator.open(address), formId);
        values.forEach(form::set);
        form.press(formId.equals("suspend") ? "Suspend" : "Ask for its deletion");
        Reply reply = operator.send(address, form);
        String summary = reply.page().select(".error-summary").text();
        assertTrue(reply.status() == 200 && !summary.isEmpty() && summary.contains(words), reply::toString);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        Visitor operator = signedIn(SomeOperators.FIRST);
        Reply reply = operators.send(
                "POST",
                "/operator/suspend.xhtml",
                Map.of(
                        "Cookie",
                        "__Host-attune-operator=" + operator.cookies().get("__Host-attune-operator"),
                        "Origin",
                        "https://evil.example",
                        "Content-Type",
                        "application/x-www-form-urlencoded"),
                "slug=meadow".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(403, reply.status(), reply::toString);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Visitor operator = signedIn(SomeOperators.FIRST);
        Visitor thief = operator.copy();
        assertEquals(200, operator.post("/operator/sign-out").status());
        assertTrue(thief.openOnce(PAGES.get(0)).isRedirect(), "the cookie still opens the session");
    }

    @Test
    void aSessionIsOverAfterAQuarterOfAnHourAndWithTheAccount() {
        Visitor operator = signedIn(SomeOperators.FIRST);
        assertEquals(200, operator.openOnce(PAGES.get(0)).status());
        attune.database()
                .asOwner(sql ->
                        sql.change("update attune.operator_session set seen_at = now() - interval '16 minutes'"));
        assertTrue(operator.openOnce(PAGES.get(0)).isRedirect());
        Visitor again = signedIn(SomeOperators.FIRST);
        attune.database()
                .asOwner(sql -> sql.change("update attune.operator_session set begun_at = now() - interval '9 hours'"));
        assertTrue(again.openOnce(PAGES.get(0)).isRedirect());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameWordsAndAreLockedAlike() {
        String unknown = "unknown." + Given.word() + "@operators.example";
        for (int i = 1; i < 5; i++) {
            assertTrue(trySignIn(unknown, "wrong").text().contains("The email address or the password is not right."));
        }
        assertTrue(trySignIn(unknown, "wrong").text().contains("There have been 5 wrong tries"));
        assertTrue(trySignIn(SomeOperators.SECOND, "wrong")
                .text()
                .contains("The email address or the password is not right."));
        assertTrue(trySignIn("", "").text().contains("Enter your email address"));
        assertEquals(200, trySignIn("a\u0000@b.example", "wrong").status());
        signedIn(SomeOperators.SECOND);
    }

    @Test
    void theServersRoleReachesNothingOfThemWithoutTheSecretOfASession() {
        String token = "B".repeat(43);
        for (String call : List.of(
                "attune.operator_tenants('" + token + "')",
                "attune.operator_tenant('" + token + "', 'kent')",
                "attune.operator_suspend('" + token + "', 'kent', 'A test')",
                "attune.operator_approve_deletion('" + token + "', 'kent')",
                "attune.tenant_figures(886)",
                "attune.operator_of('" + token + "')",
                "attune.operator_tried('a@b.example', true)")) {
            DatabaseRefusal refusal = assertThrows(
                    DatabaseRefusal.class, () -> attune.database().asApp(sql -> sql.texts("select " + call)), call);
            assertEquals("42501", refusal.state(), call);
        }
        // The hash of a password stays in the database.
        String salt = attune.database().asApp(sql -> sql.texts("select attune.operator_salt(?)", SomeOperators.FIRST)
                .get(0));
        assertEquals(3, salt.split(":", -1).length, salt);
    }

    private Visitor visitor() {
        return luton.visitor().movedTo(operators);
    }

    private Visitor visitor(String cookie, String value) {
        Visitor visitor = visitor();
        visitor.keepCookie(cookie, value);
        return visitor;
    }

    private Visitor signedIn(String email) {
        Visitor visitor = visitor();
        Reply reply = signIn(visitor, email, SomeOperators.PASSWORD);
        assertEquals("Authorities", reply.page().select("h1").text(), reply::toString);
        return visitor;
    }

    private Reply trySignIn(String email, String password) {
        return signIn(visitor(), email, password);
    }

    private static Reply signIn(Visitor visitor, String email, String password) {
        Form form = visitor.form(visitor.open(SIGN_IN), "sign-in")
                .fill("Email address", email)
                .fill("Password", password)
                .press("Sign in");
        return visitor.send(SIGN_IN, form);
    }
}
