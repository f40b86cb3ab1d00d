package org.attune.tests.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** The second layer: whatever EclipseLink sent to a tenant's table names the tenant, as PostgreSQL remembers it. */
@AttuneTest
class EveryStatementCarriesTheTenantTest {

    /** Counts by a client's address, before it is known whose authority is asked: no tenant table. */
    private static final String RATE_LIMITS = "attune.rate_limit";

    private final Attune attune;

    EveryStatementCarriesTheTenantTest(Attune attune) {
        this.attune = attune;
    }

    @Test
    void eachStatementOnATenantTableNamesTheTenantForEachTableInIt() {
        Authority luton = attune.at("luton");
        Given given = new Given(attune, luton);
        UUID setting = given.setting("Statements " + Given.word());
        UUID child = given.child(setting, Given.word());
        luton.program().get("children/" + child).expect(200);
        luton.program().get("children?limit=50").expect(200);
        luton.signedIn("principal").open("/requests/inbox.xhtml");
        luton.signedIn("ep").open("/casework/caseload.xhtml");
        // EclipseLink writes its keywords large; the tests' own statements and the functions' are small.
        List<String> sent = attune.database()
                .asSuperuser(
                        sql -> sql.texts(
                                "select distinct query from pg_stat_statements where userid = 'attune_app'::regrole"
                                        + " and query ~ '^(SELECT|INSERT|UPDATE|DELETE) ' and query ~* '(attune|plugin_[a-z_]+)\\.'"));
        List<String> without = sent.stream()
                .filter(query -> !query.contains(RATE_LIMITS))
                .filter(query -> !namesTheTenant(query))
                .toList();
        assertTrue(sent.size() >= 5, () -> "only " + sent);
        assertEquals(List.of(), without);
    }

    private static boolean namesTheTenant(String query) {
        return query.toLowerCase(java.util.Locale.ROOT).contains("tenant_id");
    }
}
