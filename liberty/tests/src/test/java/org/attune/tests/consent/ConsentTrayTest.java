package org.attune.tests.consent;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.StatementCounter;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** The tray of open requests, with 5,000 of them. */
@AttuneTest
class ConsentTrayTest {

    private static final int MANY = 5000;
    private static final int TRIES = 4;

    private final Authority authority;
    private final StatementCounter statements;
    private final Given given;
    private final String school = "Tray " + Given.word();

    ConsentTrayTest(Attune attune) {
        authority = attune.at("milton-keynes");
        statements = attune.database().statements();
        given = new Given(attune, authority);
    }

    @Test
    void fiveThousandOpenRequestsCostNoMoreThanSixStatementsAPage() {
        fill(given.setting(school));
        Visitor principal = authority.signedIn("principal");
        String all = "/consent/tray.xhtml";
        String contested =
                all + "?state=CONTESTED&setting=" + school.replace(" ", "%20").toLowerCase(java.util.Locale.ROOT);
        assertEquals(50, rows(principal.open(all)));
        assertAll(
                () -> assertTrue(cost(principal, all, 50).count() <= 6),
                () -> assertTrue(cost(principal, contested, 50).count() <= 6));
    }

    @Test
    void pageAfterPageShowsEveryRequestOnce() {
        UUID setting = given.setting(school);
        fill(setting);
        Visitor support = authority.signedIn("support");
        String first = "/consent/tray.xhtml?state=CONTESTED&setting=" + school.replace(" ", "%20");
        Set<String> seen = new LinkedHashSet<>();
        int pages = 0;
        for (String address = first; address != null; pages++) {
            Reply page = support.open(address);
            page.page()
                    .select("table tbody th a")
                    .forEach(link -> assertTrue(seen.add(link.attr("href")), link.text()));
            var next = page.page().selectFirst("nav.pager a[rel=next]");
            address = next == null ? null : next.attr("href");
        }
        assertEquals(3 * MANY / 100, seen.size());
        assertEquals(3, pages);
    }

    @Test
    void aPlaceThatIsNoneAndAStateThatIsNoneBeginAtTheStart() {
        Visitor principal = authority.signedIn("principal");
        for (String query :
                new String[] {"after=x", "after=2026-01-01T00:00:00Z_no", "state=NONE", "setting=%00", "setting=%25"}) {
            assertEquals(200, principal.open("/consent/tray.xhtml?" + query).status(), query);
        }
    }

    private StatementCounter.Cost cost(Visitor visitor, String address, int rows) {
        return statements.of(TRIES, () -> assertEquals(rows, rows(visitor.openOnce(address)), address));
    }

    private static int rows(Reply page) {
        return page.page().select("table tbody tr").size();
    }

    private void fill(UUID setting) {
        given.change(
                "insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, setting_id, search_text)"
                        + " select ?, md5(?::text || i)::uuid, 'Robin', 'Tray' || i, '2016-03-14', ?, ' robin' from generate_series(1, ?) i",
                authority.id(),
                setting,
                setting,
                MANY);
        given.change(
                "insert into attune.request (tenant_id, id, child_id, setting_id, raised_by, state, concern, hoped, sent_at, submission_id)"
                        + " select c.tenant_id, gen_random_uuid(), c.id, c.setting_id, a.id, 'SENT', 'Why', 'What', now(), gen_random_uuid()"
                        + " from attune.child c, attune.account a where c.setting_id = ? and a.email = ?",
                setting,
                authority.email("principal"));
        given.change(
                "insert into attune.consent_wording (tenant_id, id, purpose, title, question, required, number)"
                        + " values (?, gen_random_uuid(), 'involvement', 'Involvement', 'Do you agree?', true, 1)"
                        + " on conflict (tenant_id, purpose, number) do nothing",
                authority.id());
        given.change(
                "insert into attune.consent (tenant_id, id, child_id, request_id, purpose, wording_id, state)"
                        + " select r.tenant_id, gen_random_uuid(), r.child_id, r.id, 'involvement', w.id,"
                        + " case when right(c.family_name, 2) in ('00', '33', '66') then 'CONTESTED' else 'REQUESTED' end"
                        + " from attune.request r join attune.child c on c.id = r.child_id, (select id from attune.consent_wording"
                        + " where purpose = 'involvement' order by number desc limit 1) w where r.setting_id = ?",
                setting);
    }
}
