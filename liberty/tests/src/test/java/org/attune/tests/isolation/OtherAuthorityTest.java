package org.attune.tests.isolation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.attune.tests.invoice.Orders;
import org.junit.jupiter.api.Test;

/** Another authority's id, wherever it can be put, and another authority's session: 404 or refused, and written down. */
@AttuneTest
class OtherAuthorityTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Authority luton;
    private final Authority kent;
    private final Given inLuton;
    private final Given inKent;

    OtherAuthorityTest(Attune attune) {
        luton = attune.at("luton");
        kent = attune.at("kent");
        inLuton = new Given(attune, luton);
        inKent = new Given(attune, kent);
    }

    @Test
    void theIdOfAnothersRowInAnAddressIsNotFoundAndWrittenDown() {
        String word = Given.word();
        UUID setting = inKent.setting("School of Kent " + word);
        UUID child = inKent.child(setting, word);
        UUID request = inKent.request(setting, child, "GIVEN");
        UUID involvement = inKent.involvement(setting, child, request, "ep");
        Visitor principal = luton.signedIn("principal");
        List<String> addresses = List.of(
                "/children/view.xhtml?id=" + child,
                "/children/audit.xhtml?child=" + child,
                "/children/names.xhtml?id=" + child,
                "/children/restrict.xhtml?id=" + child,
                "/children/school.xhtml?id=" + child,
                "/children/sen.xhtml?id=" + child,
                "/children/languages.xhtml?id=" + child,
                "/children/contact.xhtml?id=" + child,
                "/children/vulnerability.xhtml?id=" + child,
                "/requests/view.xhtml?id=" + request,
                "/settings/view.xhtml?id=" + setting,
                "/places/link.xhtml?setting=" + setting,
                "/places/leaver.xhtml?from="
                        + inKent.texts("select id from attune.practitioner limit 1")
                                .get(0),
                "/places/district.xhtml?id="
                        + inKent.texts("select id from attune.district limit 1").get(0),
                "/places/team.xhtml?id="
                        + inKent.texts("select id from attune.team limit 1").get(0),
                "/places/dates.xhtml?id="
                        + inKent.texts("select id from attune.link_ep limit 1").get(0),
                "/ledger/statement.xhtml?account=" + new TimeAccounts(inKent).open(setting),
                "/invoices/view.xhtml?id=" + new Orders(kent, inKent).issued(100),
                "/casework/involvement.xhtml?id=" + involvement,
                "/consent/form.xhtml?request=" + request,
                "/plugins/traded-hours/statement.xhtml?setting=" + setting,
                "/plugins/critical-incidents/incident.xhtml?id=" + incident(),
                "/plugins/critical-incidents/join.xhtml?id=" + incident());
        assertAll(addresses.stream().map(address -> () -> {
            long before = refusals(inLuton);
            Reply reply = principal.open(address);
            assertEquals(404, reply.status(), address);
            assertFalse(reply.text().contains(word), address);
            Await.until("written down: " + address, SOON, () -> refusals(inLuton) > before);
        }));
    }

    /** As it would be there, had they the plugin on. */
    private UUID incident() {
        UUID id = UUID.randomUUID();
        inKent.change(
                "insert into plugin_critical_incidents.incident (tenant_id, id, year, number, severity, called_at, respond_by, submission_id)"
                        + " values (886, ?, 2026, 0, 'SERIOUS', now(), now(), ?)",
                id,
                id);
        return id;
    }

    @Test
    void theIdOfAnothersRowInARestPathOrBodyIsNotFoundAndWrittenDown() {
        String word = Given.word();
        UUID setting = inKent.setting("School of Kent " + word);
        UUID child = inKent.child(setting, word);
        long before = refusals(inLuton);
        Reply read = luton.program().get("children/" + child);
        Reply written = luton.program()
                .post(
                        "children",
                        "{\"givenName\": \"Robin\", \"familyName\": \"" + word
                                + "\", \"dateOfBirth\": \"2016-03-14\", \"settingId\": \"" + setting + "\"}");
        assertAll(
                () -> assertEquals(404, read.status(), read.toString()),
                () -> assertEquals("application/problem+json", mediaType(read)),
                () -> assertFalse(read.text().contains(word)),
                () -> assertEquals(404, written.status(), written.toString()),
                () -> assertEquals("application/problem+json", mediaType(written)),
                () -> assertTrue(refusals(inLuton) >= before + 2, "not written down"),
                () -> assertEquals(0, inLuton.number("select count(*) from attune.child where family_name = ?", word)));
    }

    @Test
    void theIdOfAnothersRowInAFieldOfAFormIsRefusedAndNothingIsWritten() {
        String word = Given.word();
        UUID setting = inLuton.setting("School of Luton " + word);
        UUID request = inLuton.request(setting, inLuton.child(setting, word), "GIVEN");
        String theirEp = inKent.texts("select id from attune.practitioner where email = 'ep@kent.example'")
                .get(0);
        Visitor principal = luton.signedIn("principal");
        String address = "/requests/view.xhtml?id=" + request;
        Form form = principal.form(principal.open(address), "decide");
        String field = form.names().stream()
                .filter(name -> name.contains("practitioner"))
                .findFirst()
                .orElseThrow();
        Reply reply = principal.send(address, form.set(field, theirEp).press("Accept and assign"));
        assertAll(
                () -> assertFalse(reply.text().contains("does the work"), reply.toString()),
                () -> assertEquals(
                        List.of("SENT"), inLuton.texts("select state from attune.request where id = ?", request)),
                () -> assertEquals(
                        0, inLuton.number("select count(*) from attune.involvement where request_id = ?", request)));
    }

    @Test
    void aSessionOfOneAuthorityAtAnothersHostIsRefusedWrittenDownAndEnded() {
        Visitor ep = luton.signedIn("ep");
        assertEquals(200, ep.open("/casework/caseload.xhtml").status());
        long before = refusals(inKent);
        Reply reply = ep.movedTo(kent.wire(kent.host())).open("/casework/caseload.xhtml");
        assertAll(
                () -> assertTrue(reply.page().selectFirst("form#sign-in") != null, reply.toString()),
                () -> assertEquals(before + 1, refusals(inKent)),
                () -> assertTrue(
                        ep.open("/casework/caseload.xhtml").page().selectFirst("form#sign-in") != null,
                        "the session went on at its own host"));
    }

    @Test
    void theKeyOfOneAuthorityOpensNothingAtAnother() {
        long before = refusals(inKent);
        Reply reply = kent.program(luton.apiKey()).get("children");
        assertAll(
                () -> assertEquals(401, reply.status(), reply.toString()),
                () -> assertEquals("application/problem+json", mediaType(reply)),
                () -> assertEquals(before + 1, refusals(inKent)));
    }

    @Test
    void nobodySignsInAtAnotherAuthorityThanTheirOwn() {
        Reply reply = kent.visitor().trySignIn(luton.email("ep"), luton.password(luton.email("ep")));
        assertTrue(reply.page().selectFirst("form#sign-in") != null, reply.toString());
    }

    private static long refusals(Given authority) {
        return authority.number("select count(*) from attune.audit_entry where kind = 'refusal'");
    }

    private static String mediaType(Reply reply) {
        return reply.header("Content-Type").replaceAll(";.*", "");
    }
}
